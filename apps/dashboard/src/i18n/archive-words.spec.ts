import { expect, test } from '@jest/globals';
import { serverWords } from './server-words.js';

test.each([
  ['entry a/b.ndjson, line 1204', 'fichier a/b.ndjson, ligne 1\u202f204'],
  ['entry in.tgz › a, line by line.html', 'fichier in.tgz › a, line by line.html'],
  ['entry a.ndjson, after line 3', 'fichier a.ndjson, après la ligne 3'],
  ['entry a.warc.gz, record 7', 'fichier a.warc.gz, enregistrement 7'],
  ['record 7', 'enregistrement 7'],
  [
    'This is a symbolic link, not a file. Put the file itself into the archive.',
    'C’est un lien symbolique, non un fichier. Mettez le fichier lui-même dans l’archive.',
  ],
  [
    'This is a file with holes or of an unknown kind, not a file. Put the file itself into the archive.',
    'C’est un fichier à trous ou d’une sorte inconnue, non un fichier. Mettez le fichier lui-même dans l’archive.',
  ],
  [
    'No file begins at byte 1024 of the archive: it is damaged there. Reading went on at the next file. Copy or download the archive again.',
    'Aucun fichier ne commence à l’octet 1\u202f024 de l’archive : elle y est abîmée. La lecture a repris à la suite. Copiez ou téléchargez à nouveau ce fichier.',
  ],
  [
    'The archive holds more than 65,535 files. Upload it in several parts.',
    'L’archive contient plus de 65\u202f535 fichiers. Importez-la en plusieurs parties.',
  ],
  [
    'Records that hold no article were left out (style sheets, scripts and fonts: 12). Nothing needs to be done.',
    'Les enregistrements sans article ont été laissés de côté (feuilles de style, scripts et polices : 12). Il n’y a rien à faire.',
  ],
  [
    'The web archive is damaged at byte 120: its length is not given. Reading went on at the next record.',
    'L’archive web est abîmée à l’octet 120 : sa longueur n’est pas donnée. La lecture a repris à la suite.',
  ],
  [
    'The web archive is damaged at byte 0: its length is wrong, for another record begins in it. Reading went on at the next record.',
    'L’archive web est abîmée à l’octet 0 : sa longueur est fausse, car un autre enregistrement y commence. La lecture a repris à la suite.',
  ],
  [
    'This record is the first of several parts of one file, and parts are not put together. Fetch the page again.',
    'Cet enregistrement est la première de plusieurs parties d’un même fichier, et les parties ne sont pas réunies. Téléchargez la page à nouveau.',
  ],
  [
    'The page was cut when it was fetched: its end is missing.',
    'La page a été coupée pendant son téléchargement : sa fin manque.',
  ],
  [
    'This row repeats the header of the table; it is no article.',
    'Cette ligne répète l’en-tête du tableau ; ce n’est pas un article.',
  ],
  [
    'The mapping names columns that are not there: nope, Nr 2. Correct the mapping, or leave it out, and send the file again.',
    'La correspondance nomme des colonnes qui n’existent pas : nope, Nr 2. Corrigez la correspondance, ou omettez-la, puis renvoyez le fichier.',
  ],
  [
    'This is a report of an upload, not articles. Send the files that it is about.',
    'C’est le rapport d’un import, non des articles. Envoyez les fichiers dont il parle.',
  ],
  [
    'The Zstandard file cannot be unpacked any further. Its packed bytes are damaged, or need a dictionary or more than 128 MB of memory. Copy or download it again.',
    'Le fichier Zstandard ne peut pas être décompressé plus loin. Copiez-le ou téléchargez-le à nouveau.',
  ],
])('%s', (english, french) => {
  expect(serverWords(english, 'fr')).toBe(french);
});
