/** Words before a surname that say it is one. Folded spelling will do. */
export const honorifics = `
mr mrs ms miss mx dr prof sen sens rep reps gov sgt lt capt cpl pvt det rev fr hon judge justice sir lord lady dame madam
mme mlle m monsieur madame mademoiselle maitre me docteur professeur sr sra srta senor senora senorita don dona doutor doutora
herr frau bay bayan sayin г-н г-жа господин госпожа доктор coach goalkeeper midfielder striker defender quarterback
`;

/** Given names from many countries beside those of `persons.ts`; none of them is a common word or a place in the news. */
export const moreGivenNames = `
ángel angel trinidad regina mariana soledad luz jesús ramón concepción asunción mercedes dolores estrella olívia célia leonor graça palmira nélson diogo vitória américo aparecida handan serpil elif ayşe mehmet mustafa ahmet hasan hüseyin emine zeynep fatma murat emre burak cem deniz selin merve büşra soran enzo jade lola inès ines mélanie élodie elodie lucien pauline florian hugo damien bruno valérie noémie mathilde nora paul jan sophie lena hannah lukas jonas florian
aaron abby abdul abdullah abel abigail abraham ada adele adolfo agnes ahmad ahmed aidan aiden aisha akira alejandra alejandro aleksandr aleksandra
alexa alexandra alexei alexey alexis alfonso alfredo ali alicia aliyah allan allen allison alma alvaro alyssa amadou amber amina amit amy ana
anastasia anatoly anders andrei andres andrey angelina anil anita anjali ann annabel annette annie anton antonia antonin anya archie ariana armando
arnold arturo asha ashton astrid audrey augusto aurelie axel ayesha barbra barry bart bastien beatrice beatriz becky benoit bernadette bernardo bernie
bert bertrand beth betty beverly blake boris bradley brady brenda brendan brent brett brianna bridget bruno bryan bryce byron caitlin caleb calvin
candice carl carla carlo carmen carrie casey cassandra cecilia cedric celine cesar chantal charlene charlie cheryl chloe chuck cindy clara clarence
claudia clement clifford clint clyde cody colin colleen connie conor constance corey cornelius courtney craig cristian cristiano cristina curtis
cynthia damien damon dana danielle danny daphne darren darryl dave dawn debbie debra declan denise denzel desmond devin didier dieter dimitri dinah
dmitri dmitry dolores dominic dominik donna doris douglas drew duane dustin dwayne dwight dylan eddy edgar edith edmund eduardo edwin eileen elaine
elena eli elias elijah eliot elisa ella ellen ellie elliott elsa elton emil emilia emilie emilio emmanuel emmanuelle enrico enrique erica erik erika
erin ernesto ervin esteban estelle esther ethan etienne eva evelyn fabian fabio fatou fatoumata federico felicia felicity fernanda fernando fiona
flavio floyd forrest francesca francesco francisco franck franco frankie franz frederick frederik frieda fritz gabriela gabrielle gail gareth garrett
gavin gemma gene genevieve geoffrey georges gerardo gerhard gerry gianni gina giorgia giorgio giovanni giuseppe gladys glenda gloria gonzalo gregoire
gregory greta guido guillermo gustavo gwen hannah hannes hans harriet harvey hassan hector heidi helga helmut henrik herbert herman hilary hillary
hiroshi horst hubert hugo hussein ibrahim ida ignacio igor ilya imani imran ines ingrid irene irina irma isaac isabel isabella isaiah ismael ivana
jackie jaden jaime jamal jana janice jared jasmine javier jean-pierre jeanette jeanne jeannine jeffery jenna jenny jerome jesse jesus jill joachim
joanna joanne joaquin jocelyn jodie joel joey johan johanna johannes joleen jonas jorge josef josefina josephine josh joyce juana juanita judy jules
juliana juliet juliette jurgen kaitlyn kamala kanye karim karin karina karla kathleen kathryn katrina kayla keisha kelvin kendra kenji kenny khaled
khalid kiara kirk kirsten klaus kofi kristen kristin kristina kurt kwame kylie lamine lara lars lashawn latoya laurence laurie leah leila lena leo
leonardo leonid leroy leslie levi liam lilian liliana lillian lily lindsay lionel lisbeth lloyd lola lonnie lorena lorenzo loretta lori lorraine lou
louis-philippe lucas lucia luciana luciano lucie lucien luigi luisa lukas luther lydia lynn mabel madeleine madeline magali magdalena maggie mahamadou
malcolm malia malik mamadou manfred manuel manuela marc-antoine marcel marcela marcelo marcia marco marcos marcus margarita margot mariam mariana
marianne mariano maribel marie-claire marilyn marina marisa marjorie marlene marlon marsha martina marvin mateo mathias mathieu mathilde matilda
matteo matthias maura maureen mauricio mauro maxim maxime maya megan mehdi mehmet mei melanie melinda melvin meredith mia micah micheal mikael mikhail
mildred miles milton mindy minh miranda miriam moira molly monika monique morgan moses moussa muhammad mustafa myra myriam nadia nadine naomi natalia
natasha nathalie nathaniel ned neha nestor nigel nikita nikki nikola nikolai nikolay nina noel noemi nora norbert octavio odette oleg olga olivia omar
oprah osama oscar otto owen pamela paola paolo pascal patrice patty paulina pauline paulo pavel pedro peggy penelope petra phillip phoebe pierre-yves
piotr priscilla priya qasim quentin quincy rafael raj rajesh ralf ramon ramona randall randy raphael raquel rashid raul ravi reginald reinhard remy
renata renaud renee rhonda ricardo ricky rita robbie roberta roberto robin rocco rodney rodrigo roland rolando rolf romain roman ron ronnie rosa
rosalie rosemary rosie roxanne ruben rudolf rudy rupert ruth sabine sabrina sadie saeed sagar sally salma salvatore samira sanjay sasha sayed
sebastien selena serena sergei sergey sergio seth seydou shane shaun shawn sheila shelby shelley sherri shirley sidney siegfried sigrid silvia silvio
simona simone sofia solange soren spencer stacey stacy stan stefan stefania stefano stella stephan stewart stuart sunil suresh susana suzanne sven
svetlana sylvain sylvia tamara tammy tanya tara tariq tasha tatiana taylor ted terence teresa terrence tess thea theo theodore thiago tiffany timo
tobias tommaso tracey tracy trevor tricia trisha troy tucker tyler tyrone ulrich ulrike ursula valentin valentina valeria valerie vera verena veronica
veronique vicente vicky viktor viktoria vince vincenzo viola virginie vitaly vivek vivien vladimir volodymyr wade wallace wanda wendell werner wesley
wilfred wilhelm willem willie winston wolfgang xavier yann yannick yasmin yasser yoko yolanda yosef youssef yuri yusuf yvette yvonne zach zachary
zainab zara zoe zoltan анна барак билл дензел джек джо джон джордж дональд дэвид майкл мария мэри питер пол пэрис ричард роберт том уильям уитни
чарльз جورج جون دنزل مايكل
`;
