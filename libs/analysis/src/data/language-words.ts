/** Words, folded, after which an adjective in small letters names a language (habla inglés, fala português). */
export const beforeLanguages =
  'fala falam falar falou falava falando habla hablan hablar hablo hablaba hablando hablen parle parlent parler parlait parlant ' +
  'aprende aprenden aprender apprend apprendre apprennent estudia estudiar estuda estudar treinam treinar ensina ensinar ensena ensenar enseigne enseigner ' +
  'idioma idiomas lingua lengua langue langues traduz traduzir traduce traducir traduit en em com con dominar domina domine maitrise';

/** Singular masculine adjectives that are names of languages too, folded. */
export const languageNames =
  'ingles frances aleman portugues espanol italiano ruso chino japones arabe turco catalan ' +
  'alemao espanhol russo chines mandarim hebraico hebreo ' +
  'anglais francais allemand espagnol portugais italien russe chinois japonais turc neerlandais polonais roumain';
