/** The product's own words. */
export const productWords: readonly string[] = ['vigie', 'media', 'monitoring', 'monitor'];

/** Words that join others and add nothing to guess. */
export const fillerWords: readonly string[] = ['my', 'the', 'is', 'me', 'you', 'and', 'for', 'our', 'your', 'i', 'a'];

/** Words that people make passwords of, in lower case. */
export const commonWords: readonly string[] = `
password passwort passw pass passphrase motdepasse mdp contrasena senha parola parole wachtwoord haslo
admin administrator administrateur root user username guest default test testing tester demo temp temporary
welcome bienvenue willkommen bienvenido hello bonjour hallo salut hola login logon signin access account
letmein changeme change please trustno secret secure security private geheim sesame opensesame
iloveyou loveyou love lovely lover jetaime teamo forever always together babygirl baby angel darling honey
qwerty qwertyuiop azerty azertyuiop qwertz asdfgh asdf zxcvbn zxcvbnm qazwsx wsxedc
football baseball basketball soccer hockey tennis liverpool arsenal chelsea barcelona realmadrid juventus
dragon monkey tiger lion eagle panther shadow master hunter ranger killer warrior ninja phoenix wolf
princess sunshine flower butterfly rainbow summer winter spring autumn soleil doudou loulou chouchou marseille
superman batman spiderman starwars pokemon pikachu naruto minecraft fortnite matrix merlin gandalf harrypotter
computer internet google facebook twitter youtube microsoft windows apple samsung android iphone server network
michael jennifer jessica charlie daniel thomas robert jordan andrew nicole michelle ashley anthony matthew
freedom whatever nothing something anything blessed jesus jesuschrist christ heaven family friends money
chocolate chocolat cookie banana orange cheese coffee pepper ginger vanilla strawberry
company enterprise business office work team group service support helpdesk system database postgres oracle mysql
january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
paris london berlin moscow africa france england america canada niamey bamako dakar
new old best super mega ultra
abc abcd abcde abcdef xyz aaa zzz
`
  .split(/\s+/)
  .filter((word) => word !== '');
