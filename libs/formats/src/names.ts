// What those need who offer formats, or tell why a file was refused, entered as `@vigie/formats/names`: without the readers,
// which take a tenth of a second to load.
export { ArchiveLimitError, DamagedError, UnpackerBusyError } from './archives/archive-errors.js';
export { type FormatName, SUPPORTED_FORMATS } from './format-names.js';
export { UnsupportedFormatError } from './unsupported-format-error.js';
