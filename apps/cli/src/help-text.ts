/** What `help` says. */
export const HELP = `Usage:
  npm run vigie -- import [options] PATH…     send files and folders; - is standard input
  npm run vigie -- import --resume ID PATH…   go on with an upload that was interrupted
  npm run vigie -- watch [options] FOLDER     import every file that is put into a folder
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

What is said:
  --quiet, -q         only the result, and what goes wrong
  --json              the result as one line of JSON: the upload as the API tells it, but fileCount for its files; its
                      reasons; leftOut, the names of files and folders that could not be read; exitCode

Folders are sent with all below them, but for hidden files. Files over 8 MB go in parts; a lost connection is taken up
again. Standard input is first written to a temporary file.
watch takes a file when its size and time have stood still for two looks, and moves it to done/ or, where nothing of it
could be read, to rejected/, with a .report.csv beside it. It may be ended and started again at any time; a file that
has the same bytes as one before is not sent again. Folders and hidden files in FOLDER are left alone.
Exit codes: 0 all was read; 1 refused or failed; 2 read, but some documents were rejected, or files left out; 130 interrupted.
`;
