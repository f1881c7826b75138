/** Spanish trigger words of topics. */
export const triggersEs = `
20000103 terroris*, antiterroris*, yihadis*, Estado Islámico, Al Qaeda, atentado suicida
20000601 equipamiento militar, material militar, vehículo* blindado*, avion* de combate
20000602 armas, armamento*, misil*, municion*, drones, artillería
20000598 ministro de Defensa, ministra de Defensa, ministerio de Defensa, cooperación militar
20000599 fuerzas armadas, ejército*, ~soldados, ~tropas, base militar
20000638 relaciones bilaterales, bilateral*, relaciones exteriores, relaciones internacionales, política exterior, acuerdo de cooperación, asociación estratégica, canciller*
20000639 diplomátic*, diplomacia, embajador*, embajada*, consulado*
20000642 sanciones económicas, sanciones, embargo
20000643 ayuda humanitaria, ayuda al desarrollo
20000645 refugiad*, solicitantes de asilo, desplazados
20000634 migrantes, política migratoria, migratori*, deportacion*
20001316 disputa fronteriza, conflicto fronterizo, disputa territorial, paso fronterizo
20000056 conflicto armado, ~combates, rebeldes, milicia*, guerrill*, alto el fuego, grupos armados
20000062 guerra, invasión, ~batalla, bombardeo*
20000076 negociaciones de paz, conversaciones de paz, acuerdo de paz
20000059 cascos azules, mantenimiento de la paz
20000070 golpe de Estado, golpistas, junta militar
20000066 protesta*, manifestantes, manifestacion*
20000069 disturbios, gases lacrimógenos, saqueos
20000105 crímenes de guerra, crímenes de lesa humanidad, genocidio
20000574 eleccion*, elector*, comicios, urnas, candidat*, balotaje, segunda vuelta
20000615 parlamento, diputad*, senador*, congreso de, cámara de diputados, asamblea nacional
20000593 ~primer ministro, ~primera ministra, ~gobierno, ~ministr*
20000651 partido político, partidos políticos, partido gobernante
20000592 derechos humanos, presos políticos
20000591 libertad de prensa
20000588 censura, libertad de expresión
20000620 impuesto*, fiscalidad, tributari*
20000607 presupuestos generales, déficit fiscal, presupuesto nacional
20000597 constitución, constitucional, constituyente
20000605 espionaje, espía*, servicios de inteligencia
20000373 comercio, exportacion*, importacion*, comercial*, libre comercio
20000384 arancel*
20000376 guerra comercial
20000374 tratado de libre comercio, acuerdo comercial
20000344 crecimiento económico, PIB, recesión, economía, crisis económica
20000370 inflación, precios al consumidor
20000350 banco central, tasas de interés, tipos de interés, política monetaria, Reserva Federal
20000355 moneda, tipo de cambio, devaluación, divisas
20000368 deuda pública, deuda externa
20000378 inversion*, inversor*, inversión
20000274 banco, bancos, bancari*, banca
20000396 bolsa de valores, bursátil*
20001279 bitcoin, criptomoneda*
20000256 energía, energétic*
20000257 energías renovables, energía eólica, parque eólico
20001209 paneles solares, energía solar, planta solar, fotovoltaic*
20001210 hidroeléctric*, ?represa*, ?presa, ?embalse, +gener* electricidad, +produc* electricidad, +generación de electricidad, +megavatio*, +gigavatio*, +turbina*, +central eléctrica
20000265 energía nuclear, central nuclear, reactor nuclear
20001243 petróleo, petroler*, crudo, refinería*, barril*, oleoducto*, OPEP
20000263 gas natural, gasoducto*, GNL
20000260 electricidad, apagón, apagones, red eléctrica
20000316 minería, miner*, ~mina, ~minas, litio, cobre, cobalto
20000210 agricultura, agrícola*, agricultor*, cosecha*, trigo, ganader*, campesin*, fertilizante*
20000213 pesca, pescador*, pesquer*
20000337 transporte, transportistas
20000343 puerto de, puertos, marítim*, buque*, contenedor*, portuari*
20000338 aeropuerto*, aerolínea*, aviación, vuelos
20000340 ferrocarril*, ferroviari*, tren, trenes
20000341 carretera*, autopista*
20000331 turis*, hotel*
20000225 software, semiconductor*, telecomunicacion*
20000235 construcción de viviendas, inmobiliari*
20000294 fábrica*, manufactur*
20000418 cambio climático, calentamiento global, gases de efecto invernadero, crisis climática
20000420 biodiversidad, fauna, parque nacional, deforestación, especies amenazadas
20000424 contaminación, contaminad*, contaminante*, vertidos, residuos, aguas residuales, plantas de tratamiento
06000000 medioambient*, medio ambiente, ecológic*, ecologis*, ecosistema*, ambiental*
20000437 agua potable, acuífero*, recursos hídricos, ~lago
20000449 epidemia*, pandemia*, covid*, coronavirus, ébola, cólera, brote
20000448 malaria, VIH, sida, tuberculosis, dengue, sarampión
20000477 vacuna*
20000462 hospital*
20000446 cáncer, diabetes, enfermedad*
20001358 salud pública, ministerio de Salud, ministerio de Sanidad, sanidad
20000400 escuela*, escolar*, colegio*
20000405 universidad*, universitari*
20000416 docentes, maestros, profesores
05000000 educación, educativ*, alfabetización
20000153 terremoto*, sismo*, seísmo*, magnitud
20000154 inundacion*, inundación
20000152 sequía*
20001280 huracán, huracanes, tifón, ciclón, tormenta tropical
20000150 incendio*, bomberos
20000151 deslizamiento* de tierra, volcán*, erupción, tsunami
20000144 accidente aéreo, accidente de avión
20000147 accidente de tráfico, accidente de tránsito, accidente vial
20000139 explosión, naufragio
20000149 hambruna, desnutrición, inseguridad alimentaria
20000168 rescatistas, equipos de rescate, protección civil
20000099 asesinat*, homicidio*, feminicidio*
20000100 secuestr*, rehenes
20000093 corrupción, soborno*, malversación
20000096 narcotráfico, narcotraficante*, cocaína, cártel, cárteles, fentanilo
20000097 fraude, estafa*, lavado de dinero, blanqueo
20000086 ciberataque*, hackers, ciberseguridad
20000107 tribunal*, corte suprema, juez, jueza, jueces
20000111 juicio, condenad*, fiscalía, sentencia
20000128 Corte Penal Internacional, Corte Internacional de Justicia
20000130 detenid*, arrestad*
20000133 policía*, policial*
20000533 desempleo, ~paro, desempleados
20000530 huelga*, paro nacional
20000536 sindicat*, sindical*
20000518 salario*, sueldos
20000532 pensiones, jubilad*
20000801 pobreza
20000775 discriminación
20000777 racis*
20001327 derechos de las mujeres, feminis*
20000771 inmigra*
20000677 islam, musulman*, mezquita*
20000659 cristian*, iglesia*, obispo*, católic*
20000704 papa Francisco, el papa, pontífice
12000000 religios*, religión
20001298 inteligencia artificial, ChatGPT
20000739 espacial, astronauta*, NASA, satélite*, cohete
20000735 científic*, investigadores, estudio publicado
20001182 redes sociales, Facebook, TikTok, Instagram
20001319 desinformación, noticias falsas, bulos
20000046 periodista*, medios de comunicación
20000005 película*, cine, cineasta*
20000018 música, músic*, cantante*, concierto*, álbum
20000013 novela*, escritor*, literari*, poeta*
20000043 museo*
20000031 pintura, exposición, escultura
20001065 fútbol, futbolista*, Copa América, Copa del Mundo, Mundial de fútbol, LaLiga, Libertadores, goleador, FIFA
20000851 baloncesto, básquetbol, NBA
20001085 tenis, tenista*
20000892 ciclis*, Vuelta a España
20001177 olímpic*
15000000 campeonato*, torneo*, medalla*, deportiv*, deportista*
17000000 meteorológic*, ola de calor, nevada*, lluvias
20000506 familia real, monarquía
20000498 premio Nobel, premios Oscar
`;
