/** Portuguese trigger words of topics. */
export const triggersPt = `
- greve de fome, guerra de preços, guerra de palavras, guerra fiscal, guerra fria, guerra das Malvinas, ataque cardíaco, ataque de pânico, tiro livre, pontapé de baliza, batalha judicial, batalha política, batalha eleitoral, terremoto político, tempestade política, avalanche de críticas, chuva de críticas, onda de críticas, corrida contra o tempo, banco alimentar, banco de sangue, banco de dados, Banco Mundial, banco de reservas, ministro da Saúde, ministra da Saúde, ministro do Trabalho, ministro da Cultura, ministra da Cultura, ministro do Esporte, ministro da Educação, primeiro-ministro, primeira-ministra, escola de pensamento, medalha de ouro, vírus informático, bolsa de estudo, bolsas de estudo, bolsa de estudos, Bolsa Família, porto de abrigo, eleição de Miss, campanha publicitária, ponto de partida, romance policial, filme policial, tempo real
20000053 !atentado suicida, !atentado*, !carro-bomba, !carros-bomba, ataque terrorista, ataques terroristas, ~terrorista*, ~jihadista*, !homem-bomba
20000103 combate ao terrorismo, luta contra o terrorismo, terrorismo, ~antiterrorista*
20000056 ~combates, ~confrontos, ~rebeldes, ~guerrilha, grupo armado, grupos armados, ~milícia*, ~insurgentes, cessar-fogo, ~bombardeio*, ~bombardeamento*, ~artilharia, ~míssil, ~mísseis, ataque aéreo, ataques aéreos, ataque com drones, ataques com drones, ~tropas, ~soldados, ~ofensiva, linha da frente, linha de frente, ~invasão, conflito armado, guerra civil, guerra na, ~guerra, ~exército, ~emboscada, ~drones, ~base aérea, ~militares, ~ataque, ~atacantes, ~mortos, homens armados, ~combatentes, operação militar, ~insurgência, ~bombas, ~emboscad*, ~terrorist*
20000073 !acordo de paz, !negociações de paz, !processo de paz, conversações de paz, plano de paz, ~trégua, troca de prisioneiros, desarmamento
20000059 !capacetes azuis, !força de paz, forças de paz
20000070 !golpe de Estado, !tentativa de golpe, ~golpista*, ~junta militar, ~intentona, ~amotinados
20000065 !distúrbios, !motim, ~tumulto*, ~saques, ~pilhagens, ~barricadas, gás lacrimogéneo, gás lacrimogêneo, ~bloqueios
20000066 !manifestantes, ~manifestação, ~manifestações, ~protesto, ~protestos, ~marcharam, ~marcha, ~passeata, ~marchas, ~palavras de ordem, ~ruas
20000648 ~dissidente*, ~opositor*, ~líder da oposição, ~oposição, ~exílio
20000105 !crimes de guerra, !crime de guerra, !crimes contra a humanidade, !genocídio
20000574 ~votam, ~votaram, !eleições, !eleição presidencial, ~urnas, segundo turno, segunda volta, ~eleitores, ~votação, ~apuração, ~candidat*, !referendo, ~eleitoral, ~eleitorais, ~sufrágio, ~reeleição, ~votos, ~boca de urna, ~escrutínio, ~eleição, ~presidente eleito, ~resultados provisórios, ~resultados preliminares, ~voto, ~pesquisa eleitoral, ~sondagens, ~maioria, ~mandatos, ~eleito, ~eleita
20000647 !crise política, !moção de censura, !moção de desconfiança, dissolve parlamento, dissolve o parlamento, dissolução do parlamento, ~impeachment, ~dissolver, ~dissolveu, ~renúncia, ~demissão, vazio de poder, governo interino
20000649 ~coligação, ~coalizão, ~adiamento das eleições, ~Câmara, ~relator, ~votar, ~base aliada, ~plenário
20000593 ~governo, ~gabinete, Conselho de Ministros, ~decreto, ~orçamento, ~ministro, ~ministra, ~ministério, ~Congresso, ~Senado, ~parlamento, ~deputados, ~senadores, ~executivo, novo governo, governo de transição, ~Planalto, Palácio do Planalto, ~reforma, ~nomeou, ~nomeação, ~presidente, ~chefe do governo, ~assembleia, ~proposta
20000620 ~imposto, !reforma tributária, ~impostos, ~tributári*, ~IVA, ~contribuintes, ~alíquota*
20000621 ~projeto de lei, ~proposta de lei, ~reforma, ~subsídio*, ~política pública, políticas públicas, ~plano nacional, ~lei
20000121 ~constitucional*, ~inconstitucional*, ~jurídic*
20000592 !direitos humanos, presos políticos, preso político, ~detenção arbitrária, ~tortura
20000588 !censura, !liberdade de expressão
20000591 !liberdade de imprensa
20000638 ~embaixador*, ~embaixada, diplomátic*, ~diplomata*, ~chanceler, ~Itamaraty, ministro dos Negócios Estrangeiros, ministério dos Negócios Estrangeiros, Negócios Estrangeiros, ministro das Relações Exteriores, Relações Exteriores, relações diplomáticas, relações bilaterais, ~bilateral, ~bilaterais, ~cimeira, ~cúpula, ~homólogo, Conselho de Segurança, Nações Unidas, ~ONU, ~sanções, ~tratado, ~soberania, ~fronteira*, ~disputa territorial, ~NATO, ~OTAN, Casa Branca, ~Kremlin, União Europeia, Tribunal Internacional de Justiça, Corte Internacional de Justiça, visita de Estado, visita oficial, ~cooperação, política externa, ~acordo militar, ~tropas estrangeiras, ~relações, ~visita, ~aliança, ~tensão, ~tensões, ~presidentes, ~Pequim, ~Moscovo, ~Moscou, ~Washington, ~acordo, ~diálogo, ~CPLP, ~Mercosul, ~União Africana, cooperação bilateral, ~parceiro*, ~parceria, BRICS, posto fronteiriço, postos fronteiriços, fecho da fronteira, reabertura da fronteira, fechamento da fronteira, ~fronteira
20000645 !refugiados, !refugiado, ~deslocados, ~ACNUR, campo de refugiados, campos de refugiados, ~campo
20000082 ~crime, ~criminoso*, ~quadrilha, ~gangue*, ~facção, ~roubo, ~crimes, crime organizado, ~vítimas, ~extorsão, ~contrabando, ~assassinos, ~violência, ~criminal, ~vítima, ~tiroteio*, ~armad*, ~homicida*, ~tráfico
20000099 !assassinato*, !homicídio*, ~assassinad*, !feminicídio*, ~a tiros, ~baleado*, ~esfaquead*
20000100 !sequestro*, !rapto*, ~sequestrad*, ~raptad*, ~reféns, ~resgate
20000093 !corrupção, !suborno*, ~propina*, peculato, enriquecimento ilícito
20000096 !narcotráfico, !tráfico de drogas, ~cocaína, ~narcotraficante*, ~cartel, ~heroína
20000097 !fraude, !burla*, !lavagem de dinheiro, branqueamento de capitais, ~estelionato, ~golpistas
20000086 !ciberataque*, cibersegurança, ~hackers, ~cibercrim*
20000104 !assalto*, ~roubo, ~roubos, ~furto*, ~ladrões
20000106 ~tribunal, ~tribunais, ~juiz, ~juíza, ~juízes, !julgamento, ~sentença, ~condenad*, anos de prisão, ~procurador*, ~procuradoria, Ministério Público, Supremo Tribunal, Tribunal Constitucional, Conselho Constitucional, Tribunal Penal Internacional, ~réus, ~réu, ~absolvid*, ~advogad*, ~veredito, ~arguido*, ~audiência, prisão preventiva, ~recurso, ~acórdão, ~recorrer, ~prisão, ~cadeia, ~culpado, ~queixa, ~defesa, ~decisão, ~pena, ~judicial, ~acusação, ~acusad*, ~justiça, ~processo
20000129 ~polícia, ~policiais, ~agentes, ~detido*, ~presos, ~detenção, ~operação policial, ~apreend*, ~apreensão, Polícia Federal, ~delegacia, ~investigação, ~suspeit*, ~operação, ~preso, ~capturad*, ~patrulha*
20000153 !terremoto*, !terramoto*, !sismo*, ~magnitude, ~réplicas, ~epicentro, sísmic*, ~tremor
20000154 !inundações, !inundação, !enchente*, !cheias, ~alagad*, ~alagamento*, ~transbord*, ~desabrigados, ~cheia, ~nível do rio, ~rio, ~alagou, ~temporais, ~nível da água
20001280 !furacão, !furacões, !tufão, !ciclone*, tempestade tropical
20000150 !incêndio*, ~bombeiros, ~chamas, ~hectares, ~fogo, ~queimad*, ~brigadistas, ~fogos, ~fumaça, ~fumo
20000151 !deslizamento de terra, deslizamentos de terra, !erupção, !tsunami*, ~vulcão, desastre natural, ~aluimento*
20000152 !seca severa, !estiagem, ~seca, ~falta de chuva
20000149 insegurança alimentar, desnutrição, ~fome
20000139 !naufrágio*, ~naufrag*, ~afogad*, ~descarril*, ~desabamento, ~desabou, ~explosão, ~acidente, ~debandada, ~colisão, ~soterra*, ~soterrad*, ~deslizamento, ~presos sob, fuga de gás, ~virou, ~mortos, ~feridos, ~desaparecidos, ~tripulantes, ~embarcação, ~barco, ~explodiu, ~capot*, ~vítimas
20000147 !acidente de viação, acidente de trânsito, acidente de ônibus, acidente rodoviário, ~rodovia, ~ônibus, ~caminhão, ~atropel*, ~camião
20000144 !acidente aéreo, ~caixa-preta, ~caixas-pretas, ~queda do avião, ~avião caiu
20000168 ~resgatad*, equipas de resgate, equipes de resgate, ~evacuad*, ~retirada de moradores, Proteção Civil, Defesa Civil, ~socorristas, ~resgate, ~abrigos
20001129 onda de calor, onda de frio, ~tempestade*, ~tornado*, ~neve, ~granizo, ~chuvas, ~rajadas, ~temperaturas, ~graus, ~precipitação, ~temporal, ~calor, ~milímetros, ~chuva
20001131 !alerta vermelho, !aviso vermelho, !alerta laranja, !aviso laranja, ~IPMA, ~INMET, ~meteorologistas, alerta meteorológico
20001128 !previsão do tempo, ~previsão, ~meteorologia
20000385 !mercados bolsistas, ~bolsa, bolsa de valores, ~Ibovespa, ~índice, ~ações, ~investidores, ~cotação, ~cotações, Wall Street, ~títulos, ~dólar, ~real, ~pontos-base, ~por tonelada, ~a tonelada, ~barril, ~mercados, ~preços, ~pregão, ~commodities, ~saca, ~subiu, ~caiu, ~alta, ~queda, ~pontos, ~papéis, ~B3, ~euro
20000344 !produto interno bruto, PIB, crescimento económico, crescimento econômico, !recessão, crise económica, crise econômica, ~economista*, ~economia, ~FMI, ~exportações, ~receitas, Fundo Monetário Internacional, ~milhões, ~crescimento, ~económic*, ~econômic*, ~consumo, ~investimento*, ~Banco Mundial, ~produção, ~escassez
20000370 !inflação, preços ao consumidor, custo de vida, poder de compra, ~carestia, ~subida de preços, ~alta dos preços
20000350 !banco central, taxa de juro, taxa de juros, taxas de juro, taxas de juros, política monetária, Reserva Federal, Selic, Copom
20000368 !dívida pública, !dívida externa, !dívida soberana, ~credores, ~dívida
20000384 !tarifas alfandegárias, tarifas aduaneiras, !tarifaço, direitos aduaneiros, ~tarifas
20000373 !comércio exterior, !comércio externo, livre comércio, acordo comercial, balança comercial, ~exportações, ~importações, ~comércio, ~exportadores, câmara de comércio, ministro do Comércio, ~mercadorias
20000170 !lucro líquido, ~lucros, ~lucro, ~receita, ~faturamento, ~faturação, resultados trimestrais, ~trimestre, ~acionistas, ~aquisição, ~fusão, ~reestruturação, ~presidente executivo, ~filial, ~vendas, ~milhões de euros, ~multinacional, ~resultados, ~cortar custos, ~administrador, ~encerrar, ~ganhou
20000316 ~mineração, ~mineradora*, ~mineiro*, ~mina, ~minas, ~lítio, ~cobre, ~urânio, ~jazida*, mina de ouro, ~bauxita, ~bauxite, ~garimp*
20001243 ~petróleo, ~petrolífer*, ~refinaria*, ~petrobras, ~hidrocarbonetos, OPEP, ~oleoduto*, ~gasoduto*, ~barris, ~combustíveis, ~combustível
20000263 !gás natural, GNL, ~gasoduto*
20000260 !apagão, !apagões, ~eletricidade, ~energia elétrica, rede elétrica, cortes de energia, corte de energia, ~fornecimento de energia
20001209 !energia solar, painéis solares, central solar, ~fotovoltaic*, ~solar, ~painéis
20001210 !hidroelétric*, !hidrelétric*, ?barragem, ?barragens, +produz* eletricidade, +gera* eletricidade, +produção de eletricidade, +geração de energia, +megawatt*, +turbina*, +central elétrica
20000257 !energias renováveis, !energia renovável, parque eólico, energia eólica, ~eólic*
20000265 !usina nuclear, !central nuclear, !energia nuclear, reator nuclear
20000210 ~agricult*, ~agrícola*, ~colheita*, ~agricultores, ~gado, ~pecuária, ~trigo, ~café, ~cacau, ~fertilizantes, ~safra, ~cultivo*, ~soja, ~milho, ~produtores, ~camponeses, ~plantaç*, ~hectares, ~lavoura*, ~alimentos
20000337 ~transporte, ~transportes, ~caminhoneiros, ~camionistas, ~passageiros, transporte público, ~autocarros, ~usuários, ~metrô, ~utentes, ~estrada*, ~ponte, ~tráfego, ~rodovia*, ~rota*
20000340 ~ferrovia*, ~ferroviári*, ~comboio*, ~trem, ~trens, caminho-de-ferro
20000343 ~porto, ~contentores, ~contêineres, ~navios, ~portuári*, transporte marítimo, ~carga, ~terminal, autoridade portuária, ~portos
20000338 !companhia aérea, companhias aéreas, ~aeroporto, ~voos, ~aviação, ~pilotos
20000294 ~fábrica, ~fábricas, ~fabricam, ~operários, ~linha de montagem, ~produção industrial, ~montadora*
20000225 !telecomunicações, ~semicondutores, ~software, fibra ótica, ~banda larga
20000235 ~habitação, ~imobiliári*, ~aluguel, ~rendas, ~construção
20000400 ~escola, ~escolas, ~alunos, ~escolar*, ano letivo, ~aulas, ~professores, ~turmas, ~crianças, ~matrícula*, ~ensino, ~educação
20000405 ~universidade, ~universidades, ~universitári*, ~campus, ~reitor*
20000416 professores, ~docentes, ~professor
20000413 !exames nacionais, ~exame, ~ENEM, ~vestibular
20000418 !mudanças climáticas, !alterações climáticas, !aquecimento global, efeito estufa, efeito de estufa, ~emissões, COP28, COP29, COP30, conferência do clima, ~clima, ~climátic*, ~carbono, ~cimeira do clima, ~cúpula do clima
20000420 ~furtiv*, parque nacional, espécie ameaçada, espécies ameaçadas, ~conservação, ~biodiversidade, ~desmatamento, desflorestação, em extinção, reserva natural
20000424 !poluição, ~poluíd*, derrame de petróleo, ~derramamento, ~resíduos, ~contaminad*
20000430 água potável, recursos hídricos, recursos naturais, ~aquíferos, ~abastecimento, ~salinas, ~garimpo, ~água, ~sal
20000441 ~espécie, ~espécies, ~aves, ~baleias, ~fauna, ~biólog*, ~animais, ~tartarugas, ~galinha*, ~animal, ~floresta, ~silvestre*
20000446 !surto, !epidemia, !cólera, !dengue, !ébola, !ebola, !sarampo, ~doença, ~doenças, ~vírus, ~contágios, ~malária, ~HIV, ~casos, ~tuberculose, ~cancro, ~câncer, ~diabetes, ~pacientes, !coronavírus, covid*, ~sintomas, ~mosquito*, ~infeção, ~infecção, ~infetad*, ~infectad*, ~contágio, ~sintoma, ~mortes, ~internad*, ~epidemiológic*, ~óbitos
20000477 !vacinação, ~vacinas, ~vacina, ~vacinar, ~doses
20001358 !saúde pública, ministério da Saúde, autoridades de saúde, autoridades sanitárias, Organização Mundial da Saúde, Organização Mundial de Saúde, ~OMS, ~sanitári*
20000462 ~hospital, ~hospitais, ~leitos, ~camas, ~centro de saúde, ~urgências
20000485 ~médicos, ~enfermeir*, ~cirurgi*, profissionais de saúde
20000464 ensaio clínico, ~tratamento*, ~cirurgia, ~transplante*, ~medicamento*
20000498 !prémio Nobel, !prêmio Nobel, ~prémio, ~prêmio, ~prémios, ~prêmios, ~galardão, ~júri, ~vencedor*, ~Óscar, ~Oscar, ~premiad*
20001237 ~aniversário, ~comemor*, ~homenagem, ~vigília, ~lembra*, ~veteranos
20000509 ~emprego, ~empregos, ~trabalhadores, ~salários, ~despedimentos, ~demissões, salário mínimo, ~trabalhador*
20000533 !desemprego, ~desempregados
20000530 !greve, !grevistas, ~paralisação, ~piquetes, ~pré-aviso
20000536 !sindicato*, ~sindical, ~sindicais, ~sindicalistas
20000531 !aposentadoria, !reforma da previdência, ~pensões, ~aposentad*, ~reformados, idade da reforma
20000538 ~receita, ~receitas culinárias, ~colher*, ~forno, ~azeite, ~alho, ~cebola, ~ferver, ~gramas, ~churrasco, ~quintal, ~cozinha, ~chef, ~restaurante*, ~prato, ~festival de comida, ~feira
20000563 ~turista*, ~turístic*, ~turismo, ~hotéis, ~visitantes, ~férias, ~hóspedes, ~hotelaria, ~cruzeiro*
20000690 !Ramadão, !Ramadã, !Natal, !Semana Santa, festa religiosa, ~Páscoa, ~procissão, ~peregrin*, ~missa
20000704 !papa Francisco, !papa Leão, ~Vaticano, ~pontífice, o papa
20000703 ~bispo*, ~cardeal, ~cardeais, ~arcebispo*, ~padre*, ~imã, ~clero, ~patriarca
20000697 ~mesquita*, ~catedral, ~igreja*, ~templo, ~basílica, ~capela
20000657 ~cristãos, ~muçulman*, ~islão, ~islã, ~católic*, ~fiéis
20001298 !inteligência artificial, ChatGPT, aprendizado de máquina, IA generativa
20000756 ~satélite*, ~foguete, ~foguetão, ~órbita, estação espacial, ~astronauta*, ~NASA, ~tecnologia*, ~tecnológic*, ~engenheiros, ~robôs, ~sonda, ~módulo, ~inovação, agência espacial, ~pousou, ~pousa, ~alunagem
20000735 ~pesquisadores, ~investigadores, ~estudo, ~cientistas, ~científic*, ~revista, publicado na, ~descoberta, ~laboratório, ~pesquisa, ~universidade de, ~descobri*, ~amostra, ~hipótese
20000717 ~lua, ~planeta, ~astrónom*, ~astrônom*, ~geólog*, ~física, ~telescópio
20000742 ~historiador*, ~arqueólog*, ~arqueológic*, ~antropólog*, ~escavaç*
20000771 !migrantes, !migrante, !imigrantes, !imigração, ~asilo, ~deportaç*, ~deportad*, ~coiotes, ~indocumentad*, requerentes de asilo, ~rohingya, ~migratóri*, ~fronteira sul, ~repatriad*
20000772 !emigração, emigrantes, ~emigrar, ~emigram, ~fuga de cérebros
20000775 !discriminação, ~igualdade, ~LGBT*, ~xenofob*
20000777 !racismo, racista*
20000768 ~diáspora, ~comunidade, ~bairro, ~indígena*, ~moradores
20000799 !pobreza, ~desigualdade, ~sem-abrigo, ~sem-teto
20000817 !ajuda humanitária, ~ajuda alimentar, ~humanitári*, ~agências humanitárias, ~desnutrição
20000770 !censo demográfico, ~demográfic*, ~natalidade
20001065 !futebol, !futebolista*, !Copa América, Copa do Mundo, Brasileirão, Libertadores, Liga dos Campeões, FIFA, ~gol, ~gols, ~golo, ~golos, ~atacante, ~avançado, ~goleiro, ~guarda-redes, ~penálti, ~pênalti, ~pênaltis, ~treinador, ~técnico, ~seleção, ~estádio, ~partida, ~empate, ~acréscimos, ~prolongamento, ~jogador*, ~jogadores, ~vitória, ~derrota, ~relvado, ~gramado, ~apuramento, ~classific*, ~liga, ~campeonato, ~goleada, ~clube, ~adeptos, ~torcedores, ~torneio
20000851 !basquete, !basquetebol, !NBA
20001085 !ténis, !tênis, !tenista*, Roland Garros, Wimbledon
20001176 !râguebi, !rugby
20000892 !ciclista*, !ciclismo, Volta a, ~pelotão, ~etapa
20000827 !atletismo, !maratona, ~velocista*
20000991 !Fórmula 1, Grande Prémio, Grande Prêmio, ~circuito
20000822 !beisebol, !voleibol, !vôlei, !andebol, !handebol, !judo, !judô, !boxe, ~esqui, !natação, ~golfe, ~hóquei, ~medalha*, ~campeonato*, ~torneio, ~meia-final, ~semifinal*, ~final, ~vitória, ~dupla, ~ouro, ~equipa, ~equipe, ~temporada, ~campeão, ~campeã, ~sub-21, ~atleta*, ~título, ~competição, ~recorde, ~corrida, ~pódio, ~prata, ~bronze, ~jogadores, ~set, ~sets
20001177 !Jogos Olímpicos, ~olímpic*, !paralímpic*
20001148 ~contratação, ~transferência, ~cláusula
20001104 !doping, ~antidoping
20000005 !cinema, ~filme*, ~cineasta*, ~longa-metragem, ~curta-metragem, ~realizador, ~diretor, ~ator, ~atriz, ~bilheteria, ~cinematográf*, ~roteiro, ~estreia, ~realizadora, ~atores
20000018 ~música, ~músico*, ~cantor*, ~álbum, ~disco, ~concerto*, ~show, ~guitarra, ~orquestra, ~canções
20000013 ~romance, ~romancista*, ~poeta*, ~poesia, ~escritor*, ~literári*, ~literatura, ~livro
20000031 ~pintor*, ~escultor*, ~pintura, ~exposição, ~quadros, ~retratos
20000002 ~festival, ~teatro, ~dança, ~atores, ~espetáculo, ~palco, ~peça, ~encenação, ~personagens
20000038 ~património, ~patrimônio, UNESCO, ~tradição, ~tradições, ~carnaval, ~cultura, ~cultural, ~culturais
20000043 !museu*, ~biblioteca, ~peças, ~coleção, ~exposição
20000046 ~jornalista*, ~jornal, ~imprensa, ~redação, ~repórter*
20001182 !redes sociais, ~TikTok, ~Facebook
20001319 !desinformação, notícias falsas
20000415 !estudantes, ~universitários, ~bolseiros, ~bolsistas, ~residências estudantis
20000598 !cooperação militar, !ministro da Defesa, !ministra da Defesa, ministério da Defesa, ~Defesa, base militar, bases militares, exercícios militares, ~instrutores
20000601 !equipamento militar, !equipamentos militares, veículos blindados, ~blindados, entrega de armas, caças
20000256 ~energia, ~energétic*, ministério da Energia, central elétrica, ~megawatts, ~lares
`;
