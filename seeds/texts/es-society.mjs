export const ES_SOCIETY = `
# health care africa donor
G salud, hospitales, vacunación
N doses=120-980/10 beds=60-480/10
T1 {n} vacuna contra {disease} puerta a puerta
T1 Llegan a {cap} {doses}.000 vacunas desde {n2}
T2 {city} abre un hospital de {beds} camas
T2 {n} y {n2} formarán juntos a médicos especialistas
L1 Los equipos visitarán {n:18-64} distritos en diez días.
L2 El hospital cuenta con el primer escáner de la zona.
O1 El Ministerio de Salud {m} inició {wd} en {city} una campaña contra {disease}. [Se han recibido|El país dispone de] {doses}.000 dosis, una parte enviada desde {n2}.
O2 Un hospital de {beds} camas [recibió a sus primeros pacientes|abrió sus puertas] {wd} en {city}. Se construyó con socios {ms2} en {n:2-4} años.
D1 Se ha formado a {n:900-6400/100} agentes. Cada uno lleva una nevera, un registro y un teléfono [que avisa de las casas omitidas|para informar del avance].
D1 La cobertura había bajado al {n:48-74} % en los distritos lejanos, por [la inseguridad|las carreteras cortadas].
D2 La región tenía un cirujano por cada {n:90-380}.000 habitantes. Los casos graves se [enviaban|trasladaban] a {cap}.
D2 El parto y la atención de los niños seguirán siendo gratuitos.
D Los resultados de laboratorio se entregan en {n:2-5} días, antes tardaban dos semanas.
D Personal {m} y {m2} intercambiará experiencia en cirugía y pediatría, [según el convenio|dijo el ministerio].
Q1 "Una nevera vacía no protege a nadie", dijo {pm}, enfermero cerca de {city}.
Q1 "Contamos a los niños que faltan, no solo las dosis", subrayó {pf}, epidemióloga en {cap}.
Q2 "Las paredes no curan; hacen falta equipos que se queden", admitió la ministra de Salud, {pf}.
H1 Mantener el frío
H2 Que los médicos se queden
E {n3} prepara una iniciativa similar.
E El presupuesto de salud sube un {n:4-15} % este año.
# education school africa
G educación, escuelas, universidad
N pupils=40-680/10 teachers=600-7400/100
T1 {n} contrata a {teachers} maestros
T1 Reabren las escuelas cerradas cerca de {city}
T2 Las universidades de {n} y {n2} reconocerán sus títulos
T2 {n2} amplía las becas para estudiantes de {n}
L1 Más de {pupils}.000 alumnos volvieron a clase.
L2 El convenio abarca {n:14-48} carreras.
O1 Más de {pupils}.000 alumnos empezaron el curso {wd} en {n}, con {teachers} maestros nuevos. [La mayoría trabajará|Casi todos darán clase] en la zona de {city}.
O2 Las universidades de {cap} y {cap2} reconocerán mutuamente sus títulos, según el convenio [firmado|anunciado] {wd}.
D1 En las aulas de {city} hay todavía {n:42-88} alumnos por maestro. El objetivo es llegar a {n:35-40} [en tres años|pronto].
D2 Las becas pasarán de {n:90-240} a {n:260-480} al año, con prioridad para [las ingenierías|las ciencias del agua].
D Una prueba en {n:120-480/10} escuelas mostró que el {n:28-57} % de los alumnos lee sin ayuda un texto sencillo.
D Los comedores funcionan en {n:180-940/10} escuelas y las ausencias han bajado un {n:8-26} %.
D Los manuales en {n:3-7} lenguas se imprimen ya en {city}, [aunque faltan guías|y llegarán en otoño].
Q "Mi hijo repitió porque no había maestro. Ahora lo hay", contó {pf} en {city}.
Q "El maestro necesita también casa y sueldo puntual", recordó {pm}, sindicalista.
Q "Se aprende a leer en la lengua en la que se sueña", defendió {pf}, lingüista.
H1 Aulas aún llenas
H La comida que retiene
E {n3} sigue de cerca los resultados.
E Habrá una prueba nacional a fin de curso.
# culture scene
G cultura, festival, cine
N films=18-96 days=4-10
T1 El festival de {city} abre con {films} películas
T1 El cine de {n2}, invitado en {city}
T2 Fotógrafos de {n} exponen en {cap2}
T2 Una ópera prima de {n} gana el premio del público en {cap2}
L1 Durante {days} días se verán {films} películas de {n:12-34} países.
L2 La mitad de las obras nunca había salido de {city}.
O1 El festival de {city} comenzó {wd} con {films} películas, [{n:6-17} de ellas primeras obras|y una noche dedicada a {n2}]. Durará {days} días.
O2 La primera película de {pf} y una muestra de fotógrafos {ms} triunfan en {cap2} desde {wd}. [Rodada|Filmada] en las calles de {city}, la cinta sigue a una maestra que hereda un cine.
D Las proyecciones al aire libre reunieron a {n:900-7800/100} personas. La entrada [cuesta menos que una comida|es gratis para los alumnos].
D Archivistas de {n2} restauraron {n:3-9} bobinas halladas en una escuela de {city}.
D La cultura da empleo a {n:2-19}.000 personas, según el ministerio {m}, que [amplió|duplicó] su fondo.
D Un taller reúne a {n:14-40} autores jóvenes; sus guiones se leerán en público.
D Los museos de los dos países [intercambiarán|prestarán] {n:60-240} piezas.
Q "Teníamos una cámara y muchísimos vecinos", contó {pf}, la directora.
Q "Un tambor tras un cristal no dice nada; aquí se puede tocar", explicó {pm}, comisario.
Q "El público está; faltan las salas", lamentó {pm}, exhibidor en {cap}.
H Bobinas en la escuela
H Faltan salas
E Después la muestra viajará a {n3}.
E Los premios se anunciarán el sábado.
# football match
G deportes, fútbol
N g1=2-4 g2=0-1 seats=12-60
T1 {n} vence a {n2} por {g1}-{g2}
T1 Victoria de {n} ante {n2} en {city}
T2 {n} crea una liga femenina de fútbol
T2 {city} inaugura un estadio para {seats}.000 espectadores
L1 El partido se decidió en la segunda parte.
L2 La federación promete salarios mínimos y mejores campos.
O1 La selección {f} ganó {wd} a la {f2} por {g1}-{g2} en {city}, en un partido de clasificación. El primer gol llegó [de falta|tras un saque de esquina|con un disparo lejano].
O2 La federación {f} de fútbol presentó {wd} su liga femenina, con {n:8-14} clubes. El nuevo estadio de {city}, para {seats}.000 personas, [será la sede|acogerá la final].
D1 El seleccionador alineó a {n:3-5} jugadores formados en casa. El más joven tiene {n:17-19} años y juega en {city}.
D1 El próximo rival será {n3}. Dos futbolistas están sancionados y otro [es duda|sigue lesionado].
D2 Cada club recibirá {n:20-90}.000 euros por temporada.
D Las entradas se agotaron en {n:2-9} horas y hubo pantallas en {n:6-20} barrios.
D El césped, instalado por una empresa {f2}, resistió [la lluvia|el calor]. La luz falló {n:4-13} minutos.
D Las escuelas de fútbol han crecido un {n:10-40} % en un año.
Q1 "Tuvimos paciencia, lo que nos faltó otras veces", dijo {pm}, el entrenador.
Q2 "Mi madre escondía mis botas; ahora vende las entradas", rio {pf}, delantera de {city}.
Q "Un buen estadio no hace un equipo, pero trae a los niños", opinó {pm}, educador.
H1 Formados en casa
E1 El equipo suma {n:4-13} puntos, los mismos que otros dos.
E2 La sede definitiva se elegirá antes del verano.
# environment land africa donor
G medio ambiente, clima, agua
N ha=1200-48000/100
T1 {n} recupera {ha} hectáreas cerca de {city}
T1 {n} y {n2} crean una reserva natural compartida
T2 {cap} raciona el agua por la sequía
T2 Sequía en {n}: los embalses de {city}, en mínimos
L1 Las plantaciones darán trabajo a {n:900-6400/100} temporeros.
L2 Los embalses están al {n:18-46} %, según la agencia del agua.
O1 {n} inició {wd} la recuperación de {ha} hectáreas [de suelo degradado|de bosque] en torno a {city}. Un fondo climático y el Gobierno de {n2} pagan la mitad.
O2 El agua llegará {n:3-5} días por semana a {city}, anunció {wd} la agencia {f} del agua. Los embalses [están|han caído] al {n:18-46} %.
D Los agricultores deberán sembrar {n:2-4} semanas más tarde. Los hortelanos perdieron el {n:12-40} % de la cosecha.
D1 Las medias lunas cavadas a mano retienen el agua al pie del árbol. La hierba [volvió|regresó] en {n:2-3} temporadas.
D Un satélite {m2} enviará imágenes cada {n:3-10} días y los guardas recibirán avisos en el teléfono.
D Un estudio de la universidad culpa también al cemento: hay un {n:14-38} % menos de árboles que hace veinte años.
D2 Los camiones cisterna [recorren|abastecen] {n:20-90} barrios y pueblos.
Q1 "No plantamos árboles, los mantenemos vivos tres veranos", corrigió {pm}, guarda forestal.
Q2 "Nos levantamos a las tres para llegar primero al grifo", contó {pf}, vecina de {city}.
Q "No llueve menos, llueve de golpe", explicó {pf}, hidróloga en {cap}.
H2 Las tres de la mañana
H1 Agua al pie del árbol
E El plan se consultará con {n3}, río abajo.
E Se esperan lluvias tempranas.
# society people africa
G sociedad, población, migraciones
N people=80-960/10
T1 El censo muestra un {n} más joven que nunca
T1 {city} crece más deprisa que sus escuelas
T2 Rescatados {people} migrantes al norte de {city}
T2 Familias de {n} regresan desde {n2}
L1 El {n:48-67} % de los habitantes tiene menos de veinte años.
L2 El grupo incluía a mujeres y niños.
O1 El instituto {m} de estadística presentó {wd} el censo: el {n:48-67} % de la población tiene menos de veinte años y {city} [es la ciudad que más crece|encabeza el aumento].
O2 Los equipos de rescate {ms} auxiliaron {wd} a {people} personas al norte de {city}. [No hubo muertos|Todas están a salvo].
D1 La ciudad ganó {n:40-260}.000 habitantes en diez años. Faltan escuelas y agua.
D1 Los demógrafos advierten de que harán falta el doble de empleos [de los que se crean|de los actuales].
D2 Un centro repartió agua y {n:400-2600/50} raciones. Los médicos examinaron a todos los niños.
D2 Muchos trabajaban en obras de {n2}. Recibirán unos {n:90-340/10} euros para [abrir un negocio|cultivar].
D Buena parte de los recién llegados procede de {n3}.
Q "Contábamos cada trago de agua", relató {pm}, albañil.
Q "Volver no es fracasar si hay trabajo", dijo {pf}, educadora en {city}.
Q "Una población joven es una oportunidad si estudia", recordó {pf}, demógrafa.
H Volver a empezar
E Otros dos autobuses llegarán este mes.
E A las organizaciones les falta el {n:28-61} % de su presupuesto.
`;
