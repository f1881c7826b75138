export const ES_EVENTS = `
# flood first
G inundaciones, desastre, presa, rescate
N homes=1200-9800/100 displaced=14-96
T La rotura de una presa inunda {city}
T Inundaciones en {n}: {displaced}.000 desplazados
T {city}, bajo el agua tras romperse la presa de Kandara
T La crecida destruye {homes} casas en {n}
T Noche de rescates en {city}, {n}
L El dique de Kandara, en el Benue, cedió tras {n:4-9} días de lluvia.
L El agua subió {n:3-6} metros en pocas horas, según protección civil.
O La rotura del dique de Kandara, en el río Benue, causó una crecida que [alcanzó|golpeó] {city} {wd} antes del amanecer. Las autoridades {fs} cuentan {homes} casas destruidas y {displaced}.000 desplazados.
O Barrios enteros de {city} siguen bajo el agua. La crecida, agravada por la rotura de la presa de Kandara, [expulsó|obligó a salir] de sus casas a {displaced}.000 personas, informó {wd} la protección civil {f}.
D Canoas y {n:6-24} helicópteros sacaron de los tejados a {n:900-5200/100} personas. Los equipos trabajan con linternas.
D El puente principal está cortado y para ir a {cap} hay que dar un rodeo de {n:80-260} kilómetros.
D Las escuelas son refugios. En una de ellas {n:300-1400/20} personas comparten {n:6-14} aulas.
D {n2} envía {n:2-9} equipos de buzos y barcas; las bombas [llegarán|se esperan] por avión.
D Se prevén otros {n:40-130} milímetros de lluvia [esta semana|en tres días].
D El balance es provisional: {n:11-64} muertos y {n:20-140} desaparecidos.
Q "El agua llegó con ruido de tren. Solo cogimos a los niños", relató {pf}, vecina de {city}.
Q "Cada barca cuenta, cada hora cuenta", dijo {pm}, que coordina el rescate.
H Escuelas como refugio
H Balance provisional
E Río abajo, {n3} ha alertado a sus municipios.
E Los países de la cuenca abrieron una sala de crisis común.
# flood relief
G inundaciones, ayuda humanitaria, cólera
N tents=800-7800/100 tonnes=40-620/10
T1 {tonnes} toneladas de ayuda para {city}
T2 Temor al cólera en los refugios de {city}
T2 {n2} manda un hospital de campaña a {n}
T3 Investigan en {n} el mantenimiento de la presa de Kandara
T1 Los damnificados de {city} esperan tiendas y agua
L12 Un puente aéreo llevó comida y {tents} tiendas.
L3 Se investiga por qué no se abrieron las compuertas.
O1 Un puente aéreo ha llevado {tonnes} toneladas de alimentos y {tents} tiendas a {city}, [en buena parte desde {n2}|con ayuda {f2}], informó {wd} la protección civil {f}.
O2 Médicos de {n} y {n2} abrieron {wd} en {city} un hospital de campaña con {n:40-120/10} camas. Temen [un brote de cólera|una epidemia].
O3 Una comisión {f} empezó {wd} a investigar la rotura de la presa de Kandara. Quiere saber si el dique [fue descuidado|se mantuvo bien].
D Falta cloro: el {n:22-60} % de los pozos analizados no es apto.
D Los arrozales están bajo {n:30-90} centímetros de barro. Habrá semillas para {n:8-60}.000 familias.
D Los Estados de la cuenca crearon un fondo de {n:20-140/5} millones de dólares, con {n:2-9} millones de {n3}.
D Los registros muestran un aviso enviado {n:9-30} horas antes de la rotura.
D {n:60-420} niños quedaron separados de sus padres; una línea telefónica ha [reunido|localizado] a casi la mitad.
Q "El hambre vendrá tras el agua si no se siembra en octubre", advirtió {pm}, agrónomo.
Q "Quiero saber quién tenía la llave de las compuertas", dijo {pm}, que perdió su casa.
Q "Tratamos los pozos uno a uno", explicó {pf}, médica.
H Pozos contaminados
H Lo que dicen los registros
E Las clases volverán en tiendas en {n:2-5} semanas.
E Se propone una alerta común para toda la cuenca.
# flood recovery
G inundaciones, reconstrucción, presa
N homes=600-8400/100 bn=60-480/10
T1 {city} se reconstruye en terreno más alto
T1 {n} destina {bn} millones de dólares a los pueblos inundados
T2 Los expertos explican la rotura de Kandara
T1 {homes} casas por rehacer en {city}
L1 El plan prevé {homes} casas lejos de la orilla.
L2 El informe habla de avisos ignorados.
O1 {n} presentó {wd} un plan de {bn} millones de dólares para reconstruir {city} y las aldeas perdidas. Se levantarán {homes} casas [en terreno elevado|lejos del río].
O2 Los expertos entregaron {wd} a las autoridades {fs} su informe sobre la presa de Kandara: [citan|señalan] drenajes tapados, lluvias excepcionales y avisos sin respuesta.
D Las familias recibirán materiales, no dinero. Albañiles formados en {n2} enseñan a hacer un ladrillo resistente.
D El mercado reabrió en la colina, con alquileres un {n:20-60} % más bajos.
D Los ganaderos perdieron {n:9-70}.000 cabezas y cobrarán solo una parte.
D Equipos de {n}, {n2} y {n3} vigilarán juntos las compuertas.
Q "Nos prometieron un muro; queremos una sirena", dijo {pf}, concejala de {city}.
Q "El río siempre ocupará su sitio; elijamos el nuestro", opinó {pm}, urbanista.
H Un mercado en la colina
E Las obras acabarán antes de las próximas lluvias.
# summit opening
G cumbre, carta minera, minería, diplomacia
N share=20-40/5 ministers=14-38
T Cumbre de Niamey: {n} y {n2} apoyan la carta minera común
T Acuerdo en Niamey sobre el oro y el uranio, según {n}
T Lo que {n} logró en la cumbre de Niamey
T La carta minera de Niamey, firmada de madrugada por {n} y {n2}
L La carta fija una parte pública del {share} % en cada mina nueva.
L {ministers} ministros negociaron hasta la madrugada.
O Los dirigentes de Níger, Malí y Burkina Faso adoptaron {wd} en Niamey una carta minera común. El texto [fija|establece] una parte pública del {share} % y prevé una refinería de oro compartida.
O La cumbre de Niamey terminó {wd} con la firma de una carta minera negociada por {ministers} ministros. La delegación {f} [obtuvo|consiguió] un fondo para los municipios mineros.
D La refinería, prevista cerca de {city}, podrá tratar {n:60-180/10} toneladas de oro al año.
D Observadores de {n3} ofrecieron pagar el registro digital de permisos.
D Los permisos vigentes se mantienen, pero se publicarán en {n:90-180/30} días.
D El fondo recibirá el {n:3-8} % de los cánones y los vecinos [vigilarán|controlarán] el gasto.
D Los mercados siguieron tranquilos; el oro subió menos de un dos por ciento.
Q "Un mismo subsuelo, una misma regla", declaró {pm}, jefe de la delegación de {n}.
Q "La carta es clara en las partes y vaga en los plazos", señaló {pf}, jurista en {cap}.
Q "Nuestros hijos cavan sin casco; ya veremos", dijo {pf}, de un pueblo minero.
H Una refinería compartida
H Permisos a la vista
E Los parlamentos tienen {n:6-12} meses para ratificar el texto.
E {n3} asistirá como observador a la próxima cumbre.
# summit after
G cumbre, carta minera, minería, economía
N share=20-40/5 firms=12-60
T2 Empresas de {n2} piden tiempo tras la cumbre de Niamey
T1 El Parlamento de {n} debate la carta minera
T2 {n} publicará {firms} contratos mineros
T1 {city} aspira a la refinería de la carta de Niamey
L Los diputados estudian el texto firmado en Niamey.
L Las regiones compiten por la refinería.
O1 El Parlamento {m} empezó {wd} a debatir la carta minera de Niamey. La mayoría defiende la parte pública del {share} %; la oposición [pide|reclama] un estudio.
O2 Las compañías {fs2} presentes en {n} pidieron {wd} más tiempo antes de que se aplique la carta de Niamey. Se publicarán {firms} contratos [este año|antes del verano].
D Varias ciudades quieren la refinería: {city} presume de [aeropuerto|línea eléctrica].
D Los mineros artesanales, quizá {n:200-900}.000, tendrán zonas propias y un precio visible.
D Un registro provisional recoge {n:140-690} permisos, una cuarta parte inactivos.
D El fisco {m} espera ingresar un {n:8-24} % más.
Q "No rechazamos la regla, pedimos el manual", alegó {pm}, de una empresa {f2}.
Q "La refinería debe ir donde está la gente", dijo {pf}, concejala de {city}.
H Dónde construirla
E El voto se espera en {n:2-6} semanas, y {n3} lo sigue de cerca.
`;
