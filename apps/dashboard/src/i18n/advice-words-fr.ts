/** What the report of an upload says can be done about a reason, and refusals to read again. */
export const adviceSentences: readonly (readonly [RegExp, string])[] = [
  [
    /Only an upload that has ended can be read again\./,
    'Seul un import terminé peut être relu avec les règles du jour.',
  ],
  [/This is being read again already\./, 'La relecture est déjà en cours.'],
  [/This is not being read again now\./, 'Aucune relecture n’est en cours.'],
  [/A dry run stored nothing that could be read again\./, 'Un essai à blanc n’a rien enregistré qui puisse être relu.'],
  [/Only a dry run that has ended can be stored\./, 'Seul un essai à blanc terminé peut être enregistré.'],
  [
    /This upload was no dry run: what could be stored of it is stored\./,
    'Cet import n’était pas un essai à blanc : ce qui pouvait être enregistré l’est.',
  ],
  [
    /It has an address, but pages are never fetched: add a column or key with the title or the text, or upload the saved page\./,
    'Il a une adresse, mais aucune page n’est jamais téléchargée : ajoutez une colonne ou une clé avec le titre ou le texte, ou importez la page enregistrée.',
  ],
  [
    /The file is larger than (?<number>[\d.]+) MB, which is the most that FILE_LIMIT allows here\. Split it, or have FILE_LIMIT raised\./,
    'Le fichier dépasse {number} Mo, le maximum que FILE_LIMIT permet ici. Découpez-le, ou faites relever FILE_LIMIT.',
  ],
  [
    /The upload has (?<number>\d+) files already, which is the most that FILES_PER_UPLOAD allows here\. Complete it and begin another one\./,
    'L’import a déjà {number} fichiers, le maximum que FILES_PER_UPLOAD permet ici. Terminez-le et commencez-en un autre.',
  ],
  [
    /(?<number>\d+) files are arriving now, which is the most that UPLOADS_AT_ONCE allows here\. Send this one again in a few seconds\./,
    '{number} fichiers arrivent en ce moment, le maximum que UPLOADS_AT_ONCE permet ici. Renvoyez celui-ci dans quelques secondes.',
  ],
  [
    /There is not enough room on the disk for this file: FREE_DISK keeps (?<number>\d+) MB free\. Free some space and send it again\./,
    'Il n’y a pas assez de place sur le disque pour ce fichier : FREE_DISK garde {number} Mo libres. Libérez de l’espace, puis renvoyez-le.',
  ],
  [/There is no source with this number\./, 'Aucune source ne porte ce numéro.'],
  [
    /If it should count, correct the date on the page of the article\./,
    'Si elle doit compter, corrigez la date sur la page de l’article.',
  ],
  [
    /If another one is right, correct the date on the page of the article\./,
    'Si une autre est la bonne, corrigez la date sur la page de l’article.',
  ],
  [
    /Split it, or take out what is no text, and send it again\./,
    'Découpez le document, ou ôtez-en ce qui n’est pas du texte, puis renvoyez-le.',
  ],
  [
    /Get the whole file from where it comes and send it again\./,
    'Reprenez le fichier entier à sa source, puis renvoyez-le.',
  ],
  [
    /Nothing is lost; look whether the right file was sent\./,
    'Rien n’est perdu ; vérifiez que c’est le bon fichier qui a été envoyé.',
  ],
  [
    /Correct the mapping, or leave it out, and send the file again\./,
    'Corrigez la correspondance, ou omettez-la, puis renvoyez le fichier.',
  ],
  [/Correct it and send the file again\./, 'Corrigez-le, puis renvoyez le fichier.'],
  [
    /Nothing needs to be done unless the text is in the language that the page declares\./,
    'Il n’y a rien à faire, sauf si le texte est bien dans la langue annoncée par la page.',
  ],
  [/Add one of them and send it again\./, 'Ajoutez l’un des deux, puis renvoyez-le.'],
  [/Nothing can be done here: only texts are read\./, 'Il n’y a rien à faire ici : seuls les textes sont lus.'],
  [
    /Write each record as \{"title": …, "text": …\} and send the file again\./,
    'Écrivez chaque document entre accolades, avec un champ title et un champ text, puis renvoyez le fichier.',
  ],
  [/Nothing needs to be done\./, 'Il n’y a rien à faire.'],
  [
    /Send the article with its whole text and it becomes a new version\./,
    'Renvoyez l’article avec son texte entier : il deviendra une nouvelle version.',
  ],
  [
    /Look at the raw page of the article, where all of it is kept\./,
    'Regardez la page brute de l’article, où tout est conservé.',
  ],
  [/Flatten it and send it again\./, 'Simplifiez sa structure, puis renvoyez-le.'],
  [
    /Write its name or its two-letter code, or correct the countries on the page of the article\./,
    'Écrivez son nom ou son code à deux lettres, ou corrigez les pays sur la page de l’article.',
  ],
  [/Save it as UTF-8 and send it again\./, 'Enregistrez-le en UTF-8, puis renvoyez-le.'],
  [
    /Send it again in another format; if it fails there too, report it with the file\./,
    'Renvoyez-le dans un autre format ; si cela échoue aussi, signalez-le avec le fichier.',
  ],
  [
    /Send the record with its whole address, beginning with https:\/\/\./,
    'Renvoyez le document avec son adresse entière, commençant par https://.',
  ],
  [
    /Write the field as it should be and send the file again\./,
    'Écrivez ce champ comme il devrait l’être, puis renvoyez le fichier.',
  ],
];
