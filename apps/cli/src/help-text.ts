/** What `help` says. */
export const HELP = `Usage:
  npm run vigie -- import [options] PATH…     send files and folders; - is standard input
  npm run vigie -- import --resume ID PATH…   go on with an upload that was interrupted
  npm run vigie -- help

Where to, and as whom:
  --server URL        default: VIGIE_URL, else http://127.0.0.1:3000
  --token-file FILE   file that holds an administrator's token; default: the token in VIGIE_TOKEN

How to read what is sent:
  --name NAME         what the upload is called
  --format NAME       the format, where it is not to be told from the content
  --labels KIND       infer (default): topics and countries are found in the texts; given: taken from the files
  --timezone ZONE     of times without one, such as Africa/Niamey; default UTC
  --language CODE     of texts that do not say theirs, such as fr
  --source NAME       of articles that do not say theirs
  --mapping JSON      field to column, such as {"title":"Titre"}; or the name of a file that holds this
  --dry-run           read and report everything, store nothing

Folders are sent with all below them, but for hidden files. Files over 8 MB go in parts; a lost connection is taken up
again. Standard input is first written to a temporary file.
Exit codes: 0 all was read; 1 refused or failed; 2 read, but some documents were rejected; 130 interrupted.
`;
