/** What the server says about corrections, own topics, the tag map, models and stories; read as in `server-words-fr.ts`. */
export const labelSentences: readonly (readonly [RegExp, string])[] = [
  // Corrections.
  [/Nobody corrected the (?<word>\w+) of this article\./, 'Personne n’a corrigé {word} de cet article.'],
  [
    /(?<code>[A-Z]{2}|\w{1,10}) is no country that is known here(?:; \/api\S+ lists them)?/,
    '{code} n’est pas un pays connu ici',
  ],
  [
    /“(?<key>.{0,400}?)” is no topic that is known here(?:; \/api\S+ lists them)?/,
    '« {key} » n’est pas un thème connu ici',
  ],
  [/is no topic that is known here(?:; \/api\S+ lists them)?/, 'n’est pas un thème connu ici'],
  [/is no source(?:; \/api\S+ lists them)?/, 'n’est pas une source connue ici'],
  [/is no date/, 'n’est pas une date'],
  [/is before 1900; leave the date unknown \(null\)/, 'précède 1900 ; laissez la date inconnue'],
  [/is more than 48 hours ahead/, 'est à plus de 48 heures dans l’avenir'],
  [/must be an instant with offset \(RFC 3339\)/, 'doit être un jour et une heure avec leur décalage UTC'],
  [/must be a day \(YYYY-MM-DD\)/, 'doit être un jour (AAAA-MM-JJ)'],
  [/must be a month \(YYYY-MM\)/, 'doit être un mois (AAAA-MM)'],
  [/must be a year \(YYYY\)/, 'doit être une année (AAAA)'],
  [/must be a host such as example\.org/, 'doit être une adresse de site, par exemple example.org'],
  [/must be a code of two capitals/, 'doit être un code de deux capitales'],
  [/repeats a (?<word>country|topic)/, 'répète {word}'],
  // Own topics and their rules.
  [/There is no own topic of this key\./, 'Ce thème n’existe pas, ou plus.'],
  [/is the topic itself or one below it/, 'est le thème lui-même ou l’un de ceux qu’il contient'],
  [/a rule needs a word of letters or digits/, 'une règle demande un mot fait de lettres ou de chiffres'],
  [
    /this would match almost every article: a rule needs a word that must be there, beside what must not/,
    'cela trouverait presque tous les articles : une règle demande un mot présent, en plus de ceux qu’elle écarte',
  ],
  [
    /is not of a preview of this rule; start again without one/,
    'ne vient pas d’un aperçu de cette règle ; recommencez l’aperçu',
  ],
  [/must have at most (?<number>\d+) characters/, 'doit avoir {number} caractères au plus'],
  [/Too small: expected string to have >=1 characters/, 'ne doit pas être vide'],
  [/Too big: expected string to have <=(?<number>\d+) characters/, 'est trop long : {number} caractères au plus'],
  // The tag map.
  [/is too long/, 'est trop long'],
  [/needs a letter or a digit/, 'demande une lettre ou un chiffre'],
  [
    /Nobody mapped this tag: it stands for what the product takes it for\./,
    'Personne n’a fixé de thème pour ce mot-clé : il garde celui d’origine.',
  ],
  // Models, and labelling anew.
  [
    /A model needs at least (?<number1>\d+) articles whose topics are known; there are (?<number2>\d+)\./,
    'Un modèle demande au moins {number1} articles aux thèmes connus ; il y en a {number2}.',
  ],
  [
    /A model needs articles whose topics are known; there are (?<number>\d+), too few to learn from\./,
    'Un modèle demande des articles aux thèmes connus ; il y en a {number}, trop peu pour apprendre.',
  ],
  [/This model is being trained already\./, 'Ce modèle est déjà en cours d’entraînement.'],
  [/This model is not being trained\./, 'Ce modèle n’est pas en cours d’entraînement.'],
  [/Train this model first\./, 'Entraînez d’abord ce modèle.'],
  [/No article is written in this language\./, 'Aucun article n’est écrit dans cette langue.'],
  [/No labelling is under way\./, 'Aucun étiquetage n’est en cours.'],
  [
    /Labelling stopped again and again by a fault on our side\. Run it again to go on\./,
    'L’étiquetage s’est arrêté encore et encore sur une erreur du serveur. Relancez-le pour continuer.',
  ],
  // Stories.
  [/There are no such two articles of one story\./, 'Ces deux articles ne forment pas un même récit.'],
];
