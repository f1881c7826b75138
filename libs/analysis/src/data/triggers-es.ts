/** Spanish trigger words of topics. */
export const triggersEs = `
- tarifa eléctrica, tarifas eléctricas, huelga de hambre, guerra de precios, guerra de palabras, guerra fría, ataque al corazón, ataque cardíaco, ataque de pánico, tiro libre, tiros libres, tiro de esquina, batalla legal, batalla judicial, batalla política, batalla electoral, terremoto político, tormenta política, avalancha de críticas, lluvia de críticas, ola de críticas, incendio político, carrera contra reloj, banco de alimentos, banco de sangre, banco de datos, Banco Mundial, ministro de Salud, ministra de Salud, ministro de Trabajo, ministra de Trabajo, ministro de Cultura, ministra de Cultura, ministro de Deportes, ministro de Educación, ministra de Educación, primer ministro, primera ministra, escuela de pensamiento, medalla de oro, época de oro, virus informático, bolsa de trabajo, bolsa de plástico, bolsas de plástico, base de datos, elección de Miss, campaña publicitaria, punto de partida, partido de gobierno, partido político, partidos políticos, partido opositor, tiempo libre, Cruz Roja, novela policiaca, película policial, plaza de la Iglesia
20000053 !atentado suicida, !atentado*, !coche bomba, !coches bomba, ataque terrorista, ataques terroristas, ~terrorista*, ~yihadista*, ~kamikaze*
20000103 lucha antiterrorista, lucha contra el terrorismo, terrorismo, ~antiterrorista*
20000056 ~combates, ~enfrentamientos, ~rebeldes, ~guerrilla, ~guerrillero*, ~disidencias, grupo armado, grupos armados, ~milicia*, ~milicianos, ~insurgentes, alto el fuego, cese al fuego, ~bombardeo*, ~artillería, ~misil*, ataque aéreo, ataques aéreos, ataque con drones, ataques con drones, ~tropas, ~soldados, ~ofensiva, ~frente de batalla, línea del frente, ~invasión, conflicto armado, guerra civil, guerra en, ~guerra, ~ejército, ~emboscada, ~fuego cruzado, ~ataque, ~atacantes, ~atacaron, ~muertos, hombres armados, ~combatientes, operación militar, ~ELN, ~FARC, ~uniformados, ~emboscad*, ~bombas, ~drones
20000073 !acuerdo de paz, !conversaciones de paz, !proceso de paz, !diálogos de paz, negociaciones de paz, plan de paz, ~tregua, intercambio de prisioneros, canje de prisioneros, desarme, mesa de paz
20000059 !cascos azules, !fuerza de paz, fuerzas de paz
20000070 !golpe de Estado, !intento de golpe, ~golpista*, ~asonada, ~junta militar, ~tanquetas, ~amotinados, ~sublevad*, toma militar
20000065 !disturbios, ~saqueos, ~barricadas, gases lacrimógenos, gas lacrimógeno, ~estallido social, ~bloqueos
20000066 !manifestantes, ~manifestación, ~manifestaciones, ~protesta, ~protestas, ~marcharon, ~marcha, ~concentración, ~movilización, ~manifestante, ~marchas, ~consignas, ~calles, ~movilizaciones
20000648 ~disidente*, ~opositor*, ~líder opositor, líder opositora, ~oposición, ~destierr*, ~desterrad*, ~exilio
20000105 !crímenes de guerra, !crimen de guerra, !crímenes de lesa humanidad, !genocidio
20000574 ~votan, ~votaron, ~vota, ~elección, !elecciones, !elección presidencial, !comicios, ~urnas, segunda vuelta, ~votantes, ~votación, ~escrutinio, centros de votación, ~candidat*, ~electores, !referéndum, ~plebiscito, ~electoral*, ~sufragio*, ~reelección, ~votos, ~sondeos, a pie de urna, ~presidente electo, ~presidenta electa, ~resultados preliminares, ~papeletas, ~voto, ~encuestas, ~mayoría, ~escaños, ~elegid*
20000647 !crisis política, !moción de censura, disolución del parlamento, disuelve el parlamento, ~vacancia, juicio político, ~destitución, vacío de poder, consejo de transición, consejo presidencial, ~dimisión, gobierno interino
20000649 ~coalición, pacto de gobierno, pacto de investidura, ~investidura, ~gobernabilidad, ~reparto de poder
20000593 ~gobierno, ~gabinete, Consejo de Ministros, ~decreto, ~presupuesto, presupuestos generales, ~ministro, ~ministra, ~ministerio, ~Congreso, ~Senado, ~parlamento, ~diputados, ~senadores, ~viceministr*, ~ejecutivo, nuevo gobierno, gobierno de transición, ~Moncloa, ~Casa Rosada, ~Palacio de, ~reforma, ~nombró, ~nombramiento, ~presidente, ~presidenta, ~mandatario, ~jefa de gobierno, ~jefe de gobierno, ~legislador*, ~asamblea
20000620 ~impuesto, ~impuestos, reforma tributaria, reforma fiscal, ~IVA, ~contribuyentes, ~tributari*, ~fiscales
20000621 ~proyecto de ley, ~reforma, ~subsidio*, ~reglamento, ~política pública, políticas públicas, ~plan nacional
20000121 ~ley, ~constitucional*, ~inconstitucional*, ~demanda
20000592 !derechos humanos, presos políticos, preso político, ~detención arbitraria, ~detenciones arbitrarias, ~tortura, ~activistas, ~ONG
20000588 !censura, !libertad de expresión
20000591 !libertad de prensa
20000638 ~embajador*, ~embajada, diplomátic*, ~canciller, ~cancillería, ministro de Exteriores, ministra de Exteriores, ministerio de Exteriores, ~relaciones exteriores, relaciones diplomáticas, relaciones bilaterales, ~bilateral*, ~cumbre, ~homólogo, Consejo de Seguridad, Naciones Unidas, ~ONU, ~sanciones, ~tratado, ~soberanía, disputa fronteriza, ~fronter*, ~OTAN, Casa Blanca, ~Kremlin, Unión Europea, Corte Internacional de Justicia, visita de Estado, visita oficial, ~cooperación, ~negociaciones, política exterior, ~acuerdo bilateral, ~delegación, ~relaciones, ~visita, ~alianza, ~tensión, ~tensiones, ~presidentes, ~Pekín, ~Moscú, ~Washington, ~acuerdo, ~acuerdos, ~diálogo, ~OEA, ~Mercosur, ~ministro de Relaciones, cooperación bilateral, ~socio*, BRICS, ~acuerdan, ~gobiernos, paso fronterizo, pasos fronterizos, cierre de la frontera, reapertura de la frontera, ~frontera
20000645 !refugiados, !refugiado, ~desplazados, ~ACNUR, campo de refugiados, campos de refugiados, ~campamento*
20000082 ~crimen, ~delincuen*, ~banda, ~pandill*, ~sicarios, ~robo, ~delitos, ~delito, ~armas, ~secuestradores, crimen organizado, ~víctimas, ~extorsión, ~contrabando, ~asesinado, ~violencia, ~criminal*, ~víctima, ~tiroteo*, ~armad*, ~homicida*, ~bandas
20000099 !asesinato*, !homicidio*, ~asesinad*, !feminicidio*, ~a tiros, ~apuñala*
20000100 !secuestro*, !secuestran, !secuestrad*, ~rehenes, ~rescate, ~raptad*
20000093 !corrupción, !soborno*, malversación, ~coima*, enriquecimiento ilícito, !cohecho
20000096 !narcotráfico, !narcotraficante*, ~cocaína, tráfico de drogas, ~cártel*, ~fentanilo, ~heroína, ~narco*
20000097 !estafa*, !fraude, !lavado de dinero, blanqueo de capitales, ~fraudulent*
20000086 !ciberataque*, ciberseguridad, !ciberdelincuen*, ~piratas informáticos, ~ransomware
20000104 !atraco*, ~robo, ~robos, ~ladrones, ~asalto, ~hurto*
20000106 ~tribunal, ~tribunales, ~juez, ~jueza, ~jueces, !juicio, ~juicios, ~sentencia, ~condenad*, años de cárcel, años de prisión, ~fiscal, ~fiscalía, corte suprema, tribunal supremo, tribunal constitucional, Corte Penal Internacional, ~acusados, ~acusado, ~absuelt*, ~abogad*, ~veredicto, ~imputad*, ~audiencia, ~magistrad*, ~jurado, prisión preventiva, ~apelación, ~prisión, ~cárcel, ~culpable, ~querella, ~denuncia, ~defensa, ~fallo, ~pena, ~judicial*, ~acusación
20000129 ~policía, ~policías, ~agentes, ~detenido, ~detenidos, ~arrestad*, ~detención, ~comisaría, ~allanamiento*, ~redada, ~artificieros, Guardia Civil, ~desactiv*, ~investigación, ~sospechos*, ~incaut*, ~operativo, ~capturad*, ~patrulla*
20000153 !terremoto*, !sismo*, !seísmo*, ~magnitud, ~réplicas, ~epicentro, sísmic*, ~temblor
20000154 !inundaciones, !inundación, ~inundad*, ~desbordamiento, ~desbord*, ~crecida, ~riada*, ~aguas, ~damnificados, ~lluvias torrenciales, ~río, ~anegad*
20001280 !huracán, !huracanes, !tifón, !ciclón*, tormenta tropical
20000150 !incendio*, ~bomberos, ~llamas, ~hectáreas, ~fuego, ~incendios forestales, ~brigadistas, ~quemad*, ~fuegos, ~humo, ~arras*, ~calcinad*
20000151 !deslizamiento de tierra, !deslave*, !alud, !erupción, !tsunami*, ~volcán, desastre natural, ~desprendimiento*
20000152 !sequía*, ~falta de lluvias
20000149 !hambruna, inseguridad alimentaria, desnutrición, ~hambre
20000139 !naufragio*, ~naufrag*, ~volcó, ~ahogad*, ~descarril*, ~derrumbe, ~colapso, ~explosión, ~accidente, ~estampida, ~choque, ~atrapados, ~colisión, ~hundimiento, fuga de gas, ~muertos, ~heridos, ~fallecid*, ~desaparecidos, ~volcadura, ~tripulantes, ~balsa, ~embarcación, ~estalló, ~desplom*
20000147 !accidente de tráfico, accidente de tránsito, accidente de autobús, ~carretera, ~autobús, ~camión, ~atropell*, ~choque
20000144 !accidente aéreo, ~avioneta, ~siniestro aéreo, ~cajas negras, ~se estrelló
20000168 ~rescatistas, equipos de rescate, ~evacuad*, ~evacuación, ~socorristas, Protección Civil, ~rescatad*, ~rescate, servicios de emergencia, ~albergue*
20001129 ola de calor, ola de frío, ~tormenta*, ~tornado*, ~nevada*, ~granizo, ~lluvias, ~rachas, ~temperaturas, ~grados, ~precipitaciones, ~temporal, noches tropicales, ~calor, ~litros por metro, ~nieve
20001131 !aviso rojo, !alerta roja, !aviso naranja, !alerta naranja, alerta meteorológica, ~AEMET, ~avisos, ~meteorólog*, aviso amarillo
20001128 !pronóstico del tiempo, ~pronóstico, ~previsión, ~meteorología, ~cielos
20000385 !mercados bursátiles, ~bolsa, ~bolsas, bolsa de valores, ~Ibovespa, ~Merval, ~índice, ~acciones, ~inversores, ~inversionistas, ~cotización, ~cotiza*, Wall Street, ~bonos, ~divisas, ~yen, ~dólar, ~peso, ~puntos básicos, ~por tonelada, ~la tonelada, ~barril, ~operadores, ~mercados, ~precios, ~intervención, ~sesión, ~jornada bursátil, ~tipos, ~quintal, ~cosecha, ~subió, ~cayó, ~alza, ~baja, ~bursátil, ~divisa, ~puntos, ~valores, ~Ibex
20000344 !producto interior bruto, !producto interno bruto, PIB, crecimiento económico, !recesión, crisis económica, ~economista*, ~economía, ~FMI, ~exportaciones, ~ingresos, Fondo Monetario Internacional, ~millones, ~crecimiento, ~económic*, ~consumo, ~inversión, ~Banco Mundial, ~salarios, ~producción, ~escasez
20000370 !inflación, precios al consumidor, costo de la vida, coste de la vida, poder adquisitivo, ~carestía, ~subida de precios
20000350 !banco central, tasa de interés, tasas de interés, tipos de interés, política monetaria, Reserva Federal, ~bancos centrales
20000368 !deuda pública, !deuda externa, !deuda soberana, ~acreedores, ~deuda
20000384 !aranceles, !arancel*, derechos de aduana
20000373 !comercio exterior, libre comercio, tratado comercial, acuerdo comercial, balanza comercial, ~exportaciones, ~importaciones, ~comercio, ~exportadores, ~aduana*, cámara de comercio, ministro de Comercio, ~mercancías
20000170 !beneficio neto, !ganancias netas, ~ingresos, ~facturación, ~utilidades, resultados trimestrales, ~trimestre, ~accionistas, ~adquisición, ~fusión, ~inversión, ~consejero delegado, ~filial, ~sede corporativa, ~ventas, ~ganancias, ~millones de dólares, ~multinacional, ~fabricante, ~invertirá, ~resultados, ~ganó
20000316 ~minería, ~minera*, ~minero*, ~mina, ~minas, ~litio, ~cobre, ~uranio, ~yacimiento*, mina de oro, ~bauxita, ~concesión, ~mineral
20001243 ~petróleo, ~petroler*, ~refinería*, ~crudo, ~hidrocarburos, OPEP, ~oleoducto*, ~gasoducto*, ~barriles, ~combustible*
20000263 !gas natural, GNL, ~gasoducto*, ~gas
20000260 !apagón, !apagones, ~electricidad, red eléctrica, cortes de luz, ~suministro eléctrico, corte eléctrico, ~sistema eléctrico, ~termoeléctrica*
20001209 !energía solar, paneles solares, planta solar, ~fotovoltaic*, ~solar, ~paneles
20001210 !hidroeléctric*, ?presa, ?presas, ?represa, ?represas, ?embalse, +produc* electricidad, +genera* electricidad, +generación de electricidad, +producción eléctrica, +megavatio*, +turbina*, +central eléctrica
20000257 !energías renovables, !energía renovable, parque eólico, energía eólica, ~eólic*
20000265 !central nuclear, !energía nuclear, reactor nuclear
20000210 ~agricult*, ~agrícola*, ~cosecha*, ~agricultores, ~ganad*, ~campesinos, ~trigo, ~café, ~cacao, ~fertilizantes, ~siembra, ~cultivo*, ~soja, ~maíz, ~criadores, ~productores, ~plantaci*, ~hectáreas, ~campo, ~cosechar, ~alimentos
20000337 ~transporte, ~transportistas, ~autobuses, ~pasajeros, transporte público, ~camioneros, ~usuarios, ~metro, ~carretera*, ~puente, ~tráfico, ~vía, ~ruta*
20000340 ~ferrocarril*, ~ferroviari*, ~tren, ~trenes, ~vía férrea
20000343 ~puerto, ~contenedores, ~naviera*, ~buques, ~barcos, ~portuari*, transporte marítimo, ~tránsitos, ~calado, ~canal, ~carga, autoridad portuaria, ~puertos
20000338 !aerolínea*, ~aeropuerto, ~vuelos, ~aviación, ~pasajeros, ~pilotos
20000225 !telecomunicaciones, ~semiconductores, ~software, fibra óptica, ~banda ancha
20000235 ~vivienda*, ~inmobiliari*, ~alquiler*, ~pisos, ~construcción
20000400 ~escuela, ~escuelas, ~alumnos, ~colegio*, ~escolar*, año escolar, ~aulas, ~maestros, ~clases, ~estudiantes, ~niños, ~curso, ~matrícula, ~bachillerato, ~docentes, ~kínder
20000405 ~universidad, ~universidades, ~universitari*, ~campus, ~rector*
20000416 !docentes, ~maestros, ~profesores
20000413 !exámenes, ~selectividad, ~examen
20000418 !cambio climático, !calentamiento global, efecto invernadero, ~emisiones, COP28, COP29, COP30, ~clima, ~carbono, ~cumbre del clima, ~climátic*
20000420 ~furtiv*, parque nacional, especie amenazada, especies amenazadas, ~conservación, ~biodiversidad, ~deforestación, en peligro de extinción, ~guardaparques, reserva natural, ~tigres
20000424 !contaminación, ~vertido*, derrame de petróleo, ~contaminad*, ~residuos, plantas de tratamiento, aguas residuales, ~limpiar, ~limpieza, ~descontaminar
20000430 agua potable, recursos hídricos, recursos naturales, ~acuíferos, ~embalses, ~lago, ~abastecimiento, ~uranio, ~litio, ~salmuera, ~agua
20000441 ~especie, ~especies, ~aves, ~ballenas, ~fauna, ~biólog*, ~animales, ~tortugas, ~tigres, ~ejemplares, ~censo, ~animal, ~bosque, ~silvestre*, ~felino*, ~guardas, ~recuento
20000446 !brote, !epidemia, !cólera, !dengue, !ébola, !sarampión, ~enfermedad, ~enfermedades, ~virus, ~contagios, ~malaria, ~VIH, ~casos, ~tuberculosis, ~cáncer, ~diabetes, ~pacientes, !coronavirus, covid*, ~viruela, ~oropouche, ~síntomas, ~mosquito*, ~infección, ~infectad*, ~contagi*, ~síntoma, ~muertes, ~hospitalizad*, ~epidemiológic*, ~fallecidos
20000477 !vacunación, ~vacunas, ~vacuna, ~vacunar, ~vacuna*, ~dosis
20001358 !salud pública, ministerio de Salud, autoridades sanitarias, Organización Mundial de la Salud, ~OMS, ~sanitari*, ~fumig*, ~epidemiólog*
20000462 ~hospital, ~hospitales, ~camas, ~quirófano*, centro de salud
20000485 ~médicos, ~enfermer*, ~cirujan*, personal sanitario
20000464 ensayo clínico, ~tratamiento*, ~cirugía, ~trasplante*, ~fármaco*, ~medicamento*
20000498 !premio Nobel, ~premio, ~premios, ~galardón, ~galardon*, ~jurado, ~ganador*, ~Óscar, ~Goya, ~estatuilla*, ~Cervantes
20001237 ~aniversario, ~conmemor*, ~homenaje
20000509 ~empleo, ~empleos, ~trabajadores, ~salarios, ~despidos, ~jornada laboral, salario mínimo, ~trabajador*, ~plantilla
20000533 !desempleo, ~desempleados, ~parados, tasa de paro, !parados, ~paro, ~afiliad*, ~contratos
20000530 !huelga, !huelguistas, ~paro, ~paro nacional, ~piquetes
20000536 !sindicato*, ~sindical*, ~sindicalistas
20000524 negociación colectiva, ~convenio colectivo, ~oferta salarial, ~convenio
20000531 !pensiones, ~jubilados, edad de jubilación, ~jubilación, ~pensionistas
20000538 ~receta, ~recetas, ~cucharada*, ~horno, ~aceite, ~ajo, ~cebolla, ~hervir, ~gramos, ~sal, ~plato, ~cocina, ~chef, ~restaurante*, ~comensales, ~minutos
20000563 ~turista*, ~turístic*, ~turismo, ~hoteles, ~visitantes, ~vacaciones, ~alojamiento*, ~hotelero*
20000690 !Ramadán, !Navidad, !Semana Santa, fiesta religiosa, ~Pascua, ~procesión, ~peregrin*
20000704 !papa Francisco, !papa León, ~Vaticano, ~pontífice, el papa
20000703 ~obispo*, ~cardenal*, ~arzobispo*, ~sacerdote*, ~imán, ~clero, ~religiosos
20000697 ~mezquita*, ~catedral, ~iglesia*, ~templo, ~basílica, ~ermita, ~parroquia, ~campana, ~campanario
20000702 ~Santa Sede, ~persecución religiosa, ~libertad religiosa
20000657 ~cristian*, ~musulman*, ~islam, ~católic*, ~fieles, ~culto
20001298 !inteligencia artificial, ChatGPT, aprendizaje automático, IA generativa
20000756 ~satélite*, ~cohete, ~órbita, estación espacial, ~astronauta*, ~NASA, ~tecnología*, ~tecnológic*, ~ingenieros, ~robots, ~sonda, ~innovación, ~chips, ~empresa tecnológica, ~lanzamiento
20000735 ~investigadores, ~estudio, ~científicos, ~científic*, ~revista, publicado en, ~hallazgo*, ~laboratorio, ~investigación, ~descubri*, ~universidad de, ~científica
20000742 ~historiador*, ~arqueólog*, ~arqueológic*, ~antropólog*, ~excavaci*
20000771 !migrantes, !migrante, ~inmigrantes, ~inmigración, ~asilo, ~deportaci*, ~deportad*, ~cayuco*, ~patera*, ~coyotes, ~indocumentad*, ~migratori*, ~caravana, ~frontera sur, ~repatriad*, ~retornados
20000775 !discriminación, ~igualdad, ~LGBT*, ~xenofob*
20000777 !racismo, racista*
20000768 ~diáspora, ~vecinos, ~comunidad, ~barrio, ~indígena*
20000799 !pobreza, ~desigualdad, ~sin techo
20000817 !ayuda humanitaria, ~ayuda alimentaria, ~humanitari*, ~agencias de ayuda, ~desnutrición, ~raciones
20000770 !censo de población, ~demográfic*, ~natalidad
20001065 !fútbol, !futbolista*, !Copa América, Copa del Mundo, !Mundial de fútbol, La Liga, Libertadores, Champions, FIFA, Conmebol, ~gol, ~goles, ~delantero, ~portero, ~arquero, ~penalti, ~penal, ~entrenador, ~seleccionador, ~selección, ~estadio, ~partido, ~descuento, ~Eurocopa, ~empate, ~prórroga, ~jugador*, ~victoria, ~derrota, ~cancha, ~clasific*, ~liga, ~torneo, ~goleada, ~marcador, ~club, ~hinchas, ~campeonato, ~técnico
20000851 !baloncesto, !básquetbol, !NBA, ~triples, ~rebotes
20001085 !tenis, !tenista*, Roland Garros, Wimbledon, ~sets
20001176 !rugby
20000892 !ciclista*, !ciclismo, Tour de Francia, Giro de Italia, Vuelta a, ~pelotón, ~etapa, ~maillot
20000827 !atletismo, !maratón, ~velocista*, ~vallas
20000991 !Fórmula 1, Gran Premio, ~circuito, ~pole
20000822 !béisbol, !voleibol, !balonmano, !judo, !boxeo, ~boxeador*, ~esquí, !natación, ~golf, ~lucha libre, ~hockey, ~medalla*, ~campeonato*, ~torneo, ~semifinal*, ~final, ~victoria, ~entradas, ~jonron*, ~equipo, ~temporada, ~campeón, ~campeona, ~atleta*, ~título, ~competencia, ~competición, ~récord, ~carrera, ~podio, ~oro, ~plata, ~bronce, ~deportista*, ~remo, ~remero*
20001177 !Juegos Olímpicos, ~olímpic*, !paralímpic*
20001148 ~fichaje*, ~traspaso, ~cláusula
20001104 !dopaje, ~antidopaje, ~positivo, ~sustancia*, ~suspendid*
20000005 !cine, ~película*, ~cineasta*, ~largometraje*, ~cortometraje*, ~director, ~rodaje, ~taquilla, ~actor, ~actriz, ~cinematográf*, ~guion, ~guión, ~intérprete, ~estreno, ~actores
20000018 ~música, ~músico*, ~cantante*, ~álbum, ~disco, ~concierto*, ~guitarra, ~orquesta, ~canciones
20000013 ~novela*, ~novelista*, ~poeta*, ~poesía, ~escritor*, ~literari*, ~literatura, ~libro
20000031 ~pintor*, ~escultor*, ~pintura, ~exposición, ~cuadros, ~retratos, ~lienzo*
20000002 ~festival, ~teatro, ~danza, ~actores, ~espectáculo, ~escenario, ~bailar*
20000038 ~patrimonio, UNESCO, ~tradición*, ~carnaval, ~cultura, ~cultural*, ~restaura*, ~romano*, ~yacimiento arqueológico
20000043 !museo*, ~biblioteca, ~sala, ~piezas, ~colección, ~exposición
20000046 ~periodista*, ~periódico*, ~prensa, ~redacción, ~reporter*
20001182 !redes sociales, ~TikTok, ~Facebook
20001319 !desinformación, ~bulo*, noticias falsas
20000598 !cooperación militar, !ministro de Defensa, !ministra de Defensa, ministerio de Defensa, ~Defensa, base militar, bases militares, ejercicios militares, instructores militares, ~instructores
20000601 !equipo militar, !equipamiento militar, vehículos blindados, ~blindados, entrega de armas, aviones de combate
20000256 ~energía, ~energétic*, ministerio de Energía, central eléctrica, ~megavatios, ~hogares
`;
