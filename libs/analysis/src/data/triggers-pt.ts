/** Portuguese trigger words of topics. */
export const triggersPt = `
20000103 terroris*, antiterroris*, jihadis*, Estado Islâmico, Al-Qaeda, Al Shabaab, insurgência
20000601 equipamento militar, material militar, veículo* blindado*, caças
20000602 armas, armamento*, míssil, mísseis, munições, drones, artilharia
20000598 ministro da Defesa, ministra da Defesa, ministério da Defesa, cooperação militar
20000599 forças armadas, exército*, ~soldados, ~tropas, base militar
20000638 relações bilaterais, bilatera*, relações exteriores, negócios estrangeiros, relações internacionais, política externa, acordo de cooperação, parceria estratégica, chanceler
20000639 diplomátic*, diplomacia, diplomata*, embaixador*, embaixada*, consulado*
20000642 sanções económicas, sanções econômicas, sanções, embargo
20000643 ajuda humanitária, ajuda ao desenvolvimento
20000645 refugiad*, requerentes de asilo, deslocados
20000634 migrantes, política migratória, migratóri*, deportaç*
20001316 disputa fronteiriça, conflito fronteiriço, disputa territorial, posto fronteiriço
20000056 conflito armado, ~combates, rebeldes, milícia*, guerrilh*, cessar-fogo, grupos armados
20000062 guerra, invasão, ~batalha, bombardeamento*, bombardeio*
20000076 negociações de paz, conversações de paz, acordo de paz
20000059 capacetes azuis, manutenção da paz
20000070 golpe de Estado, golpistas, junta militar, tentativa de golpe
20000066 protesto*, manifestantes, manifestaç*
20000069 distúrbios, motins, gás lacrimogéneo, gás lacrimogêneo
20000105 crimes de guerra, crimes contra a humanidade, genocídio
20000574 eleiç*, eleitor*, eleitora*, urnas, candidat*, segundo turno, segunda volta
20000615 parlamento*, deputad*, senador*, câmara dos deputados, assembleia nacional, assembleia da república
20000593 ~primeiro-ministro, ~primeira-ministra, ~governo, ~ministr*
20000651 partido político, partidos políticos, partido no poder
20000592 direitos humanos, presos políticos
20000591 liberdade de imprensa
20000588 censura, liberdade de expressão
20000620 imposto*, tributári*, reforma tributária
20000607 orçamento do Estado, déficit fiscal, défice orçamental, orçamento da união
20000597 constituição, constitucional
20000605 espionagem, espião, espiões, serviços de informações, serviços secretos
20000373 comércio, exportaç*, importaç*, comercia*, balança comercial, livre comércio
20000384 tarifas, taxas alfandegárias, direitos aduaneiros
20000376 guerra comercial
20000374 acordo comercial, acordo de livre comércio, Mercosul
20000344 crescimento económico, crescimento econômico, PIB, recessão, economia, crise económica, crise econômica
20000370 inflação, preços ao consumidor, custo de vida
20000350 banco central, taxa de juros, taxas de juro, política monetária, Selic
20000355 moeda, câmbio, desvalorização, divisas
20000368 dívida pública, dívida externa
20000378 investiment*, investidor*
20000274 banco, bancos, bancári*, banca
20000396 bolsa de valores, mercado de ações
20001279 bitcoin, criptomoeda*
20000256 energia, energétic*
20000257 energias renováveis, energia renovável, energia eólica, parque eólico
20001209 painéis solares, energia solar, usina solar, central solar, fotovoltaic*
20001210 hidrelétric*, hidroelétric*, ?barragem, ?barragens, +ger* eletricidade, +geração de eletricidade, +produção de electricidade, +megawatt*, +gigawatt*, +turbina*, +usina
20000265 energia nuclear, central nuclear, usina nuclear
20001243 petróleo, petrolífer*, petroleir*, refinaria*, barril, barris, Petrobras, oleoduto*, OPEP
20000263 gás natural, gasoduto*, GNL
20000260 eletricidade, apagão, apagões, rede elétrica
20000316 mineração, mineira*, mineiro*, ~mina, ~minas, lítio, cobre, diamantes, minério*
20000210 agricultura, agrícola*, agricultor*, colheita*, trigo, soja, pecuári*, agronegócio, fertilizante*
20000213 pesca, pescador*, pesqueir*
20000337 transporte, transportes, camionistas, caminhoneiros
20000343 porto de, portos, marítim*, navio*, contentor*, contêiner*, portuári*
20000338 aeroporto*, companhia aérea, companhias aéreas, aviação, voos
20000340 ferrovia*, ferroviári*, caminho-de-ferro, comboio*
20000341 rodovia*, autoestrada*, estradas
20000331 turis*, hotel, hotéis, hotelaria
20000225 software, semicondutor*, telecomunicaç*
20000235 construção civil, imobiliári*
20000294 fábrica*, manufatur*
20000418 mudanças climáticas, alterações climáticas, mudança climática, aquecimento global, efeito estufa, crise climática
20000420 biodiversidade, fauna, parque nacional, desmatamento, desflorestação, espécies ameaçadas
20000424 poluição, poluíd*, resíduos, lixo
06000000 meio ambiente, ambiental, ambientais, ecológic*, ecologis*, ecossistema*
20000437 água potável, recursos hídricos, abastecimento de água
20000449 epidemia*, pandemia*, covid*, coronavírus, ébola, ebola, cólera, surto
20000448 malária, VIH, HIV, sida, tuberculose, dengue, sarampo
20000477 vacina*
20000462 hospital, hospitais
20000446 cancro, câncer, diabetes, doença*
20001358 saúde pública, ministério da Saúde
20000400 escola*, escolar*
20000405 universidade*, universitári*
20000416 professores, docentes
05000000 educação, educativ*, alfabetização, ensino
20000153 terremoto*, terramoto*, sismo*, magnitude
20000154 inundaç*, cheias, enchente*
20000152 seca severa, seca, estiagem
20001280 furacão, furacões, tufão, ciclone*, tempestade tropical
20000150 incêndio*, bombeiros
20000151 deslizamento* de terra, vulcão, erupção, tsunami
20000144 acidente aéreo, queda de avião
20000147 acidente de viação, acidente de trânsito, acidente rodoviário
20000139 explosão, naufrágio
20000149 fome, desnutrição, insegurança alimentar
20000168 equipes de resgate, equipas de resgate, proteção civil, defesa civil
20000099 assassinat*, homicídio*, feminicídio*
20000100 sequestr*, raptos, reféns
20000093 corrupção, suborno*, peculato
20000096 narcotráfico, tráfico de droga*, cocaína, traficantes
20000097 fraude, burla, lavagem de dinheiro, branqueamento
20000086 ciberataque*, hackers, cibersegurança
20000107 tribunal, tribunais, supremo tribunal, juiz, juíza, juízes
20000111 julgamento, condenad*, ministério público, sentença
20000128 Tribunal Penal Internacional, Tribunal Internacional de Justiça
20000130 detid*, presos em
20000133 polícia*, policia*
20000533 desemprego, desempregad*
20000530 greve*
20000536 sindicat*, sindica*
20000518 salário*
20000532 aposentad*, pensões, reforma da previdência
20000801 pobreza
20000775 discriminação
20000777 racis*
20001327 direitos das mulheres, feminis*
20000771 imigra*
20000677 islão, islã, muçulman*, mesquita*
20000659 cristã*, cristão, igreja*, bispo*, católic*
20000704 papa Francisco, o papa
12000000 religios*, religião
20001298 inteligência artificial, ChatGPT
20000739 espacial, astronauta*, NASA, satélite*, foguete
20000735 cientist*, científic*, pesquisadores, investigadores, estudo publicado
20001182 redes sociais, Facebook, TikTok, Instagram
20001319 desinformação, notícias falsas
20000046 jornalista*, comunicação social, imprensa
20000005 filme*, cinema, cineasta*
20000018 música, músic*, cantor*, concerto*, álbum
20000013 romance, romancista, escritor*, literári*, poeta*
20000043 museu*
20000031 pintura, exposição, escultura
20001065 futebol, futebolista*, Copa América, Copa do Mundo, Mundial de futebol, Brasileirão, Libertadores, goleador, FIFA
20000851 basquete*, basquetebol, NBA
20001085 ténis, tênis, tenista*
20001177 olímpic*
15000000 campeonato*, torneio*, medalha*, esportiv*, desportiv*, atleta*
17000000 meteorológic*, meteorologia, onda de calor, chuvas
20000506 família real, monarquia
20000498 prémio Nobel, prêmio Nobel, Óscares
`;
