package lu.espace.upload.domain;

/** The kinds of files that can be asked for; what a file is, is told by its content. */
public enum FileKind {
  /** A PDF without password and without scripts. */
  PDF,
  /** A picture: JPEG or PNG. */
  IMAGE,
  /** A text, a table or slides of an office program, without macros. */
  OFFICE,
  /** Plain text, a table with separators among it. */
  TEXT
}
