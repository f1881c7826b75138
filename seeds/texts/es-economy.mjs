export const ES_ECONOMY = `
# energy power africa donor
G energía, electricidad, energía solar
N mw=20-180/5 homes=12000-95000/1000
T1 {n} estrena una planta solar de {mw} megavatios en {city}
T1 El sol llega a {homes} hogares de {city}
T2 {n} y {n2} acuerdan más suministro eléctrico
T2 Apagón en {city}: {cap} busca energía en {n2}
L1 La central dará electricidad a {homes} hogares, según el Ministerio de Energía.
L2 El contrato durará {n:10-25} años e incluye una nueva línea.
O1 Las autoridades {fs} inauguraron {wd} una central solar de {mw} megavatios [a las afueras de|cerca de] {city}. La obra, financiada en parte por un banco {m2}, abastecerá a {homes} hogares.
O2 {n} comprará a {n2} hasta {mw} megavatios en las horas de mayor consumo. El acuerdo, firmado {wd}, [llega tras|es la respuesta a] un apagón que dejó a oscuras {city}.
D1 Las baterías, entregadas por una empresa {f2}, mantienen el servicio {n:2-5} horas después de la puesta de sol, [cuando más se necesita|el momento de mayor demanda].
D {city} dependía hasta ahora de una línea de hace {n:25-45} años y de generadores diésel. Los cortes duraban hasta {n:5-11} horas al día.
D La empresa se compromete a formar a {n:30-140} técnicos locales. [El primer grupo|La primera promoción] empezó el mes pasado.
D El regulador calcula que el {n:14-28} % de la electricidad se pierde en cables viejos y conexiones irregulares.
D2 El precio se revisará cada {n:2-4} años. Hospitales y depuradoras tendrán [prioridad|el suministro garantizado].
Q "Hemos pasado de las promesas a los kilovatios", celebró el ministro de Energía, {pm}.
Q "Mi taller abría de noche porque solo había luz de noche", contó {pf}, empresaria de {city}.
Q "El sol no sustituye a la red, la alivia", matizó {pm}, economista en {cap}.
H Una red cansada
H Quién la mantendrá
E Hay otro proyecto parecido en {n3}, todavía sin fecha.
E {cap} quiere bajar la energía térmica al {n:25-40} % antes de 2030.
# trade exchange
G economía, comercio, exportaciones
N rise=6-38
T El comercio entre {n} y {n2} crece un {rise} %
T {n} simplifica la aduana para los productos {ms2}
T Empresarios de {n} y {n2} abren una oficina conjunta
T {cap} busca compradores en {cap2}
L Cereales, abonos y maquinaria concentran la mayor parte de las ventas.
L El nuevo formulario sustituye a otros {n:7-14}, según la aduana.
O El comercio entre {n} y {n2} aumentó un {rise} % en un año, según las cifras [publicadas|difundidas] {wd} por la aduana {f}. [Los cereales y los abonos|Los alimentos y la maquinaria] explican la mayor parte.
O {n} y {n2} pactaron {wd} menos trámites para las mercancías. [En el último año|En doce meses] el intercambio creció un {rise} %.
D Los transportistas de {city} esperan ahorrar entre {n:180-300} y {n:320-650} dólares por viaje. Antes [hacían cola|esperaban] varios días.
D Una parte de los pagos se hace ya en moneda local, gracias a {n:4-18} bancos de los dos países.
D En el consejo empresarial participan {n:30-190} compañías, sobre todo de [alimentación y salud|la industria y el campo].
D Los mayoristas prevén que la harina baje un {n:3-11} %, [aunque no antes de un mes|cuando se repongan los almacenes].
D El comercio informal, que podría equivaler al {n:30-60} % del total, no figura en los datos.
Q "Un camión parado es una familia que espera", dijo {pm}, dirigente de los transportistas.
Q "Primero perdíamos los tomates y luego el dinero", recordó {pf}, vendedora en {city}.
Q "La subida impresiona, pero se partía de muy abajo", señaló {pf}, analista en {cap}.
H Pagos en moneda local
H El fin de las colas
E El consejo se reunirá en {cap2} dentro de {n:3-8} meses.
E También {n3} estudia sumarse al acuerdo.
# mining deposit africa donor
G minería, oro, minerales
N share=10-35/5 jobs=300-2200/50
T {n} tendrá el {share} % de una nueva mina cerca de {city}
T Una empresa de {n2} explotará litio en {n}
T Los vecinos de {city} piden garantías sobre el agua de la mina
T {cap} quiere refinar sus minerales en casa
L El yacimiento dará trabajo a {jobs} personas, según el Ministerio de Minas.
L Los ecologistas reclaman un segundo estudio del agua.
O El Gobierno {m} concedió {wd} a una compañía {f2} el permiso para explotar un yacimiento [cercano a|próximo a] {city}. El Estado se reserva el {share} % del capital.
O {n} dejará de exportar mineral en bruto. Una planta cerca de {city}, aprobada {wd}, lo tratará [con socios {ms2}|con ayuda {f2}] y creará {jobs} empleos.
D La mina empleará a {jobs} personas, [nueve de cada diez de la zona|la mayoría de la comarca]. Antes de abrir se creará una escuela de operarios.
D El canon sube hasta el {n:5-10} % cuando los precios son altos. Un fondo para {n:9-34} pueblos recibirá una parte de las ventas.
D Un informe independiente aconseja [duplicar|triplicar] las balsas y analizar {n:12-46} pozos cada mes.
D La planta necesitará {n:35-95} megavatios, tanto como toda la ciudad de {city}.
D Los precios han caído un {n:12-48} % desde su máximo y varios proyectos están [en pausa|aplazados].
Q "Vender la piedra es vender el futuro al peso", afirmó {pm}, asesor del ministerio.
Q "Queremos caminos y agua, no solo camiones que pasan", dijo {pm}, vecino de la zona.
Q "El contrato mejora el anterior; falta saber quién leerá las cuentas", apuntó {pf}, jurista en {cap}.
H La duda del agua
H Precios a la baja
E Un proyecto similar en {n3} espera permiso desde el año pasado.
E Los minerales suponen el {n:22-74} % de las exportaciones {fs}.
# agriculture harvest africa donor
G agricultura, cosecha, alimentos
N mt=1.2-9.8 pct=4-23
T {n} espera una cosecha de {mt} millones de toneladas
T Los agricultores de {city} aguardan el abono
T El campo {m} encuentra compradores en {n2}
T Graneros comunes para pasar los meses difíciles en {city}
L La producción subirá un {pct} %, según el Ministerio de Agricultura.
L Las lluvias llegaron a tiempo, los insumos no.
O {n} espera cosechar {mt} millones de toneladas de grano, [un {pct} % más que el año pasado|con un alza del {pct} %], informó {wd} el Ministerio de Agricultura.
O La cosecha empezó cerca de {city} con {n:8-20} días de retraso. El ministerio {m} mantiene la previsión de {mt} millones de toneladas, un {pct} % más.
D El abono comprado en {n2} llegó {n:3-7} semanas tarde. El {n:20-45} % de los sacos [se guardará|quedará] para la próxima siembra.
D Una cooperativa de {n:180-1200/20} mujeres construyó {n:6-22} graneros, de los que las familias retiran grano [al precio de la cosecha|hasta las lluvias].
D Las orugas dañaron cultivos en {n:3-9} distritos, aunque las pérdidas fueron limitadas.
D Unos {n:12-90}.000 agricultores reciben cada semana un mensaje de voz sobre [la lluvia y los precios|el tiempo].
D La reserva pública comprará {n:40-180}.000 toneladas a precio fijo.
Q "La tierra ha dado; ahora toca no vender demasiado pronto", aconsejó {pm}, agricultor.
Q "Con el granero lleno en febrero nadie pide prestado", explicó {pf}, presidenta de la cooperativa.
Q "Una buena media esconde pueblos sin nada", advirtió {pf}, agrónoma en {cap}.
H Abonos tardíos
H Guardar para después
E También se vigilan las lluvias en {n3}.
E Los datos definitivos se conocerán dentro de un mes.
# transport line donor
G transporte, ferrocarril, infraestructuras
N km=80-920/10 cost=90-980/10
T1 {cap} empieza un ferrocarril de {km} kilómetros hasta {city}
T1 Una empresa {f2} tenderá {km} kilómetros de vía en {n}
T2 Vuelos directos unirán {cap} y {cap2}
T2 El aeropuerto de {city} reabre con una pista más larga
L1 La obra, de {cost} millones de dólares, reducirá a la mitad el viaje.
L2 Habrá {n:2-9} frecuencias semanales desde el mes próximo.
O1 Las obras de un ferrocarril de {km} kilómetros entre {cap} y {city} comenzaron {wd}. El proyecto, [valorado|presupuestado] en {cost} millones de dólares, lo dirige un consorcio {m2}.
O2 Los pasajeros podrán viajar de {cap} a {cap2} sin escalas, anunció {wd} la aerolínea {f}. El aeropuerto de {city} [servirá de apoyo|también recibirá vuelos].
D1 Las lluvias arrastraron {n:2-6} puentes provisionales el año pasado. Los nuevos [son más altos|se levantan en hormigón].
D1 Trabajan en la obra {n:900-4800/100} personas y {n:40-160} ingenieros de {n2}.
D1 El viaje, que ahora dura {n:11-20} horas, bajará a {n:5-9}. Los trenes de carga [circularán de noche|usarán la misma vía].
D2 El billete de ida y vuelta costará desde {n:240-690/10} euros. Las tasas [suponen|pesan] un {n:24-45} % de esa cifra.
D2 Las tripulaciones se formaron durante {n:6-14} semanas en {cap2}.
D Los exportadores esperan enviar {n:14-60} toneladas de fruta y pescado por semana.
D1 Las familias afectadas cobraron una compensación [en dos pagos|que su comité considera baja].
Q1 "Aquí la carretera decide el precio de la cebolla", dijo {pf}, comerciante de {city}.
Q1 "El tren no compite con la carretera, la descansa", defendió el ministro de Transportes, {pm}.
Q2 "Las tasas ahuyentan a más pasajeros que la distancia", lamentó {pm}, consultor.
H1 Puentes más altos
H La carga también cuenta
E1 La ampliación hacia {n3} depende de fondos que aún no existen.
E La carga creció un {n:9-34} % en un año.
# technology network
G tecnología, internet, telecomunicaciones
N km=400-5200/100 firms=18-90
T1 Un cable de {km} kilómetros une {n} y {n2}
T1 Internet será más barato en {n}
T2 {city} estrena un centro de datos
T2 {firms} empresas jóvenes de {n} muestran sus inventos en {city}
L1 El cable reducirá a la mitad el precio de los datos móviles, según el regulador.
L2 Un tercio de las empresas fue fundado por mujeres.
O1 Los operadores {ms} encendieron {wd} un cable de fibra óptica de {km} kilómetros que [pasa por|llega a] {city} y conecta con las redes de {n2}.
O2 {city} inauguró {wd} un centro de datos y una feria con {firms} empresas jóvenes, [ante inversores de {n2}|con presencia {f2}].
D El gigabyte cuesta todavía el {n:2-6} % del ingreso medio. El regulador quiere bajar del dos por ciento [en dos años|antes de 2028].
D La rotura de un cable submarino frenó la red {n:4-17} días el año pasado. La ruta por {n3} servirá de repuesto.
D Una aplicación envía por voz el precio del ganado a {n:14-90}.000 pastores; otra [lee|traduce] recetas médicas.
D2 El edificio se enfría con aire nocturno y {n:2-9} megavatios solares. Los datos deben quedarse en el país.
D Las mujeres ocupan el {n:22-44} % de los puestos técnicos, [según una encuesta|de acuerdo con el gremio].
Q "La conexión no es un lujo, es un camino", afirmó {pm}, director del regulador.
Q "Nuestros clientes están en el campo y no tienen tiempo de teclear", bromeó {pf}, fundadora de una empresa.
H Una ruta de repuesto
H Todavía caro
E Después se conectarán {n:40-260} universidades y hospitales.
E Los operadores compartirán torres en las zonas rurales.
`;
