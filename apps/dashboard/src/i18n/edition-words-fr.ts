const THE_ONE_BEFORE = 'celle d’avant est gardée comme version';

/** Which edition of an article is shown and why, as patterns of the server's sentences, with the same in French. */
export const editionSentences: readonly (readonly [RegExp, string])[] = [
  [
    /An edition with a higher version number is shown; this one is kept as a version\./,
    'Une édition au numéro de version plus élevé est affichée ; celle-ci est gardée comme version.',
  ],
  [
    /An edition with a later date of change is shown; this one is kept as a version\./,
    'Une édition modifiée plus tard est affichée ; celle-ci est gardée comme version.',
  ],
  [
    /An edition with a later date of publication is shown; this one is kept as a version\./,
    'Une édition publiée plus tard est affichée ; celle-ci est gardée comme version.',
  ],
  [
    /An edition with a fuller text is shown; this one is kept as a version\./,
    'Une édition au texte plus complet est affichée ; celle-ci est gardée comme version.',
  ],
  [
    /This edition is shown, because its version number is higher; the one before is kept as a version\./,
    `Cette édition est affichée, car son numéro de version est plus élevé ; ${THE_ONE_BEFORE}.`,
  ],
  [
    /This edition is shown, because its date of change is later; the one before is kept as a version\./,
    `Cette édition est affichée, car elle a été modifiée plus tard ; ${THE_ONE_BEFORE}.`,
  ],
  [
    /This edition is shown, because its date of publication is later; the one before is kept as a version\./,
    `Cette édition est affichée, car elle a été publiée plus tard ; ${THE_ONE_BEFORE}.`,
  ],
  [
    /This edition is shown, because the one before has no text; that one is kept as a version\./,
    'Cette édition est affichée, car celle d’avant n’a pas de texte ; celle-là est gardée comme version.',
  ],
  [
    /This edition is shown, because no date says which is newer and it was sent later; the one before is kept as a version\./,
    `Cette édition est affichée, car aucune date ne dit laquelle est la plus récente et elle a été envoyée plus tard ; ${THE_ONE_BEFORE}.`,
  ],
  [
    /Another edition is shown; this one brings nothing new\./,
    'Une autre édition est affichée ; celle-ci n’apporte rien de nouveau.',
  ],
  [
    /If it should be shown, send it again with a later modifiedAt\./,
    'Si c’est elle qui doit être affichée, renvoyez-la avec un « modifiedAt » plus récent.',
  ],
  [
    /If the one before should be shown, undo this upload, or send that one again with a later modifiedAt\./,
    'Si celle d’avant doit être affichée, annulez cet import, ou renvoyez-la avec un « modifiedAt » plus récent.',
  ],
];

/** What the codes of these reasons mean. */
export const editionCodes: readonly (readonly [string, string])[] = [
  ['known-edition', 'Une autre édition est affichée ; celle-ci n’apporte rien de nouveau.'],
  ['later-upload', `Cette édition est affichée, car elle a été envoyée plus tard ; ${THE_ONE_BEFORE}.`],
  ['newer-edition', `Cette édition, plus récente, est affichée ; ${THE_ONE_BEFORE}.`],
  ['older-edition', 'Une édition plus récente est affichée ; celle-ci est gardée comme version.'],
  ['shorter-edition', 'Une édition au texte plus complet est affichée ; celle-ci est gardée comme version.'],
];
