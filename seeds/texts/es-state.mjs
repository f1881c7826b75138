export const ES_STATE = `
# security defence africa donor
G seguridad, defensa, cooperación militar
N men=120-900/20 weeks=3-12
T1 {n} y {n2} refuerzan su cooperación militar
T2 Militares de {n} y {n2} se entrenan cerca de {city}
T1 {cap} recibirá equipos de {n2} para sus fronteras
T1 Patrullas conjuntas vigilarán la frontera {f}
L1 El acuerdo prevé formar a {men} soldados y mantener los equipos.
L Los estados mayores compartirán información sin demora.
O1 Los ministros de Defensa de {n} y {n2} firmaron {wd} en {cap} un acuerdo militar. [Incluye|Prevé] la formación de {men} soldados y el intercambio de información.
O2 Unas maniobras con {men} militares {ms} y {ms2} terminaron {wd} cerca de {city}, [sin incidentes|ante los jefes de ambos ejércitos].
D El curso dura {weeks} semanas y se centra en el desminado y los primeros auxilios. Los instructores de {n2} [ya han llegado|llegarán en breve].
D Varios convoyes han sido atacados en la zona en los últimos meses. El ejército afirma haber vuelto a {n:3-11} localidades.
D El coste no se ha publicado y una comisión del Parlamento pidió al ministro [que lo explique|que comparezca].
D Los vecinos de {n:8-40} aldeas podrán llamar gratis al puesto de mando de {city}.
D Unas {n:4-19}.000 personas desplazadas viven todavía con familias de acogida.
Q "Esperamos de los socios equipos y constancia", declaró el ministro de Defensa, {pm}.
Q "La frontera no separa a las familias y no debe separar a las patrullas", añadió el coronel {pm}.
Q "Un acuerdo se mide por los caminos abiertos", opinó {pf}, investigadora en {cap}.
H Un número para las aldeas
H Un coste desconocido
E {n3} acogerá la próxima reunión.
E Habrá un primer balance en {n:3-9} meses.
# security courts
G justicia, policía, seguridad
N kg=90-1900/10 people=4-26
T1 La policía de {n} incauta {kg} kilos de medicinas falsas
T1 {n} y {n2} desarticulan una red de contrabando
T2 Comienza en {cap} un juicio por fraude aduanero
T2 {people} acusados por fraude niegan los cargos en {cap}
L1 La operación contó con información de {n2}.
L2 Los acusados niegan los cargos, según la defensa.
O1 La policía {f} anunció {wd} la incautación de {kg} kilos de medicinas falsas en {city} y la detención de {people} personas, [con ayuda {f2}|tras un aviso llegado de {n2}].
O2 El juicio contra {people} personas acusadas de fraude aduanero empezó {wd} en {cap}. [Todas niegan|La defensa niega] los cargos.
D La investigación comenzó hace {n:5-16} meses, tras [un control de carretera|la queja de un laboratorio].
D La fiscalía recordó que toda persona es inocente hasta que haya sentencia. Las audiencias durarán {n:3-9} días.
D El daño para el Tesoro se calcula en {n:2-18} millones de dólares; parte del dinero habría pasado por {n3}.
D1 Un laboratorio móvil cedido por {n2} reconoce una falsificación en {n:8-25} minutos.
D2 Peritos {ms2} revisaron {n:400-2600/50} documentos.
Q1 "Una medicina falsa mata sin ruido", advirtió {pf}, responsable de la agencia del medicamento.
Q "Las redes cambian de ruta en una semana", dijo el comisario {pm}.
Q2 "Pedimos un juicio sereno y con documentos", declaró {pm}, abogado defensor.
H La presunción de inocencia
E La sentencia se espera en {n:3-8} semanas.
E La cooperación se ampliará al fraude en línea.
# politics vote
G política, elecciones, parlamento
N turnout=41-78 seats=80-330/5 bn=2.2-38.4
T1 {n} vota para elegir {seats} escaños
T1 Participación del {turnout} % en las elecciones de {n}
T2 {n} aprueba un presupuesto de {bn} mil millones de dólares
T2 {cap} renueva su Gobierno
L1 La participación fue del {turnout} %, según la comisión electoral.
L2 Los diputados votaron tras {n:9-30} horas de debate.
O1 Los ciudadanos {ms} eligieron {seats} diputados con una participación del {turnout} %, [informó|anunció] {wd} la comisión electoral.
O2 El Parlamento {m} aprobó {wd} un presupuesto de {bn} mil millones de dólares, mientras {n:4-9} ministros [cambiaban de cartera|dejaban su puesto].
D1 Varios colegios de {city} abrieron tarde por falta de papeletas. Allí se votó hasta la noche.
D1 Los observadores de {n2} hablaron de una jornada tranquila, con [cabinas mal situadas|algunas colas].
D1 Las reclamaciones se presentarán en {n:3-8} días ante el tribunal constitucional.
D2 Los municipios recibirán el {n:9-22} % de los ingresos y publicarán sus cuentas [cada trimestre|en línea].
D2 La oposición votó en contra; la deuda llega al {n:38-84} % del producto interior bruto.
D2 El apoyo de {n2} llegará en dos pagos.
D Unos {n:120-940}.000 ciudadanos están inscritos en el exterior, muchos en {n3}.
Q1 "De momento ha ganado la cola", sonrió {pf}, presidenta de una mesa de {city}.
Q1 "Publicaremos cada acta", prometió {pm}, portavoz de la comisión.
Q2 "Un presupuesto no es un poema, es una suma", ironizó {pm}, ponente del texto.
Q "Las promesas cambian; el pozo del pueblo, no", suspiró {pm}, vecino de {city}.
H1 Aperturas tardías
H2 Lo que ganan los municipios
E1 El resultado final se conocerá esta semana.
E2 Una reforma parecida se debate en {n3}.
# diplomacy talks
G diplomacia, cooperación, relaciones internacionales
N deals=4-17
T1 {n} y {n2} firman {deals} acuerdos de cooperación
T2 El canciller de {n2} visita {cap}
L12 El agua, los visados y la universidad centraron la visita.
L2 El viaje terminó con una declaración conjunta.
O1 {n} y {n2} firmaron {wd} en {cap} {deals} acuerdos, [entre ellos|incluidos] los de educación superior, agua y comercio.
O2 El ministro de Exteriores de {n2} concluyó {wd} una visita de {n:2-4} días a {cap}, donde [se reunió|habló] con su homólogo {m}, {pm}.
D Un consejo empresarial se reunirá dos veces al año; ya se han apuntado {n:30-190} compañías.
D Las dos capitales quieren acercar posturas en Naciones Unidas, sobre todo en deuda y [clima|reforma del Consejo de Seguridad].
D En las universidades {fs2} estudian {n:700-6800/100} alumnos {ms}. El visado pasará de {n:45-90} a {n:12-25} días.
D La relación se había enfriado [el año pasado|hace dos años] por la pesca. Ambas partes hablan ahora de una etapa nueva.
Q "Preferimos los expedientes a los discursos", resumió {pm}, ministro de Exteriores.
Q "La diplomacia vuelve a ser práctica: visados, agua, estudiantes", analizó {pf}, politóloga.
H Visados más rápidos
H Una etapa nueva
E La comisión mixta se reunirá en {cap2} en {n:4-9} meses.
E La delegación viajará después a {n3}.
`;
