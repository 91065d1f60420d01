package lu.espace.upload.adapter;

import java.util.Arrays;
import java.util.Optional;
import lu.espace.upload.domain.FileKind;

/** The types of files that are taken, with the endings that a name of each may have. */
enum FileType {
  PDF(FileKind.PDF, "application/pdf", "pdf"),
  JPEG(FileKind.IMAGE, "image/jpeg", "jpg", "jpeg", "jfif"),
  PNG(FileKind.IMAGE, "image/png", "png"),
  DOCX(
      FileKind.OFFICE,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx"),
  XLSX(
      FileKind.OFFICE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPTX(
      FileKind.OFFICE,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx"),
  ODT(FileKind.OFFICE, "application/vnd.oasis.opendocument.text", "odt"),
  ODS(FileKind.OFFICE, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
  ODP(FileKind.OFFICE, "application/vnd.oasis.opendocument.presentation", "odp"),
  TEXT(FileKind.TEXT, "text/plain", "txt", "csv", "tsv", "md", "log");

  private final FileKind kind;
  private final String mediaType;
  private final String endings;

  FileType(FileKind kind, String mediaType, String... endings) {
    this.kind = kind;
    this.mediaType = mediaType;
    this.endings = String.join(" ", endings);
  }

  FileKind kind() {
    return kind;
  }

  String mediaType() {
    return mediaType;
  }

  /** The one that a name gets where it has none. */
  String ending() {
    return endings.split(" ", 2)[0];
  }

  boolean mayEndIn(String ending) {
    return (" " + endings + " ").contains(" " + ending + " ");
  }

  static Optional<FileType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }
}
