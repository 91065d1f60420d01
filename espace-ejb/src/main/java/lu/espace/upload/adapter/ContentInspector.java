package lu.espace.upload.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.espace.shared.domain.BusinessException;
import lu.espace.upload.domain.FileKind;
import lu.espace.upload.domain.UploadError;
import lu.espace.upload.port.FileContent;
import lu.espace.upload.port.FileInspector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells by the bytes what a file is. Its name decides nothing; but a name that says something else
 * than the content is refused, because it would deceive whoever opens the file.
 */
@ApplicationScoped
public class ContentInspector implements FileInspector {

  private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z][A-Za-z0-9]{0,9})");

  /** What Tika says of a container in which only the list of its entries tells more. */
  private static final Pattern ZIP = Pattern.compile("application/(zip|x-tika-ooxml.*)");

  private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

  @Override
  public Found begin(byte[] first, String name) {
    String type = detect(first);
    return ZIP.matcher(type).matches() ? new Found(FileKind.OFFICE, type, name) : found(type, name);
  }

  @Override
  public Found inspect(FileContent content, String name) {
    String detected = detect(content.part(0));
    String type = ZIP.matcher(detected).matches() ? new OfficeFile(content).type() : detected;
    Found found = found(type, name);
    switch (found.kind()) {
      case PDF -> new PdfInspection(content, name).check();
      case OFFICE -> new OfficeFile(content).check(name);
      case TEXT -> TextFile.check(content, name);
      case IMAGE -> {
        // The cleaner reads the whole picture.
      }
    }
    return found;
  }

  private String detect(byte[] first) {
    try (TikaInputStream in = TikaInputStream.get(first)) {
      return types.detect(in, new Metadata()).getBaseType().toString();
    } catch (IOException impossible) {
      throw new IllegalStateException("Bytes in memory cannot be read", impossible);
    }
  }

  private static Found found(String mediaType, String name) {
    Optional<FileType> type = FileType.of(mediaType);
    Matcher ending = ENDING.matcher(name);
    if (!ending.matches()) {
      FileType known = type.orElseThrow(() -> unknown(mediaType, name));
      return new Found(known.kind(), known.mediaType(), name + "." + known.ending());
    }
    String said = ending.group(1).toLowerCase(Locale.ROOT);
    if (type.filter(known -> known.mayEndIn(said)).isEmpty() && says(said)) {
      throw new BusinessException(UploadError.MISLABELLED, name, said, mediaType);
    }
    FileType known = type.orElseThrow(() -> unknown(mediaType, name));
    if (!known.mayEndIn(said)) {
      throw new BusinessException(UploadError.MISLABELLED, name, said, mediaType);
    }
    return new Found(known.kind(), known.mediaType(), name);
  }

  /** Whether the ending is that of a type that is taken. */
  private static boolean says(String ending) {
    for (FileType type : FileType.values()) {
      if (type.mayEndIn(ending)) {
        return true;
      }
    }
    return false;
  }

  private static BusinessException unknown(String mediaType, String name) {
    return new BusinessException(UploadError.UNKNOWN_KIND, name, mediaType);
  }
}
