package lu.espace.upload.adapter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import lu.espace.shared.domain.BusinessException;
import lu.espace.upload.domain.UploadError;
import lu.espace.upload.port.FileContent;

/**
 * A file of an office program, which is a ZIP archive. Only the list of its entries is read and
 * nothing is unpacked, so that an archive that would unpack into gigabytes costs nothing.
 */
final class OfficeFile {

  private static final int END = 0x06054b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xffff;
  private static final int LARGEST_LIST = 4 * 1024 * 1024;
  private static final int ENCRYPTED_BIT = 1;

  private static final Map<String, FileType> MAIN_PARTS =
      Map.of(
          "word/document.xml", FileType.DOCX,
          "xl/workbook.xml", FileType.XLSX,
          "ppt/presentation.xml", FileType.PPTX);

  private final PartsRead read;

  OfficeFile(FileContent content) {
    this.read = new PartsRead(content);
  }

  /** The media type that its main part tells; that of an archive where it has none. */
  String type() {
    try {
      Map<String, Boolean> entries = entries();
      return MAIN_PARTS.entrySet().stream()
          .filter(part -> entries.containsKey(part.getKey()))
          .map(part -> part.getValue().mediaType())
          .findFirst()
          .orElse("application/zip");
    } catch (IOException damaged) {
      return "application/zip";
    }
  }

  void check(String name) {
    try {
      Map<String, Boolean> entries = entries();
      if (entries.containsValue(true)) {
        throw new BusinessException(UploadError.ENCRYPTED, name);
      }
      if (entries.keySet().stream().anyMatch(OfficeFile::runs)) {
        throw new BusinessException(UploadError.SCRIPTS, name);
      }
    } catch (IOException damaged) {
      throw new BusinessException(UploadError.DAMAGED, damaged, name);
    }
  }

  /** Macros, controls and embedded programs of both families. */
  private static boolean runs(String entry) {
    String path = entry.toLowerCase(Locale.ROOT);
    return path.endsWith("vbaproject.bin")
        || path.contains("/activex/")
        || path.startsWith("basic/")
        || path.startsWith("scripts/")
        || path.endsWith("/oleobject1.bin");
  }

  /** The names of the entries, with whether each is encrypted. */
  private Map<String, Boolean> entries() throws IOException {
    ByteBuffer end = buffer(endOfList(), END_LENGTH);
    int length = end.getInt(12);
    long begin = Integer.toUnsignedLong(end.getInt(16));
    if (length < 0 || length > LARGEST_LIST || begin + length > read.size()) {
      throw new IOException("The list of the archive is no list");
    }
    byte[] bytes = read.bytes(begin, length);
    ByteBuffer list = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    Map<String, Boolean> entries = new LinkedHashMap<>();
    for (int at = 0; at + ENTRY_LENGTH <= length && list.getInt(at) == ENTRY; ) {
      int name = Short.toUnsignedInt(list.getShort(at + 28));
      int more =
          Short.toUnsignedInt(list.getShort(at + 30)) + Short.toUnsignedInt(list.getShort(at + 32));
      boolean encrypted = (list.getShort(at + 8) & ENCRYPTED_BIT) != 0;
      if (at + ENTRY_LENGTH + name > length) {
        throw new IOException("An entry of the archive is cut off");
      }
      entries.put(new String(bytes, at + ENTRY_LENGTH, name, StandardCharsets.UTF_8), encrypted);
      at += ENTRY_LENGTH + name + more;
    }
    return entries;
  }

  private long endOfList() throws IOException {
    int tail = (int) Math.min(read.size(), END_LENGTH + LONGEST_COMMENT);
    ByteBuffer bytes = buffer(read.size() - tail, tail);
    for (int at = tail - END_LENGTH; at >= 0; at--) {
      if (bytes.getInt(at) == END) {
        return read.size() - tail + at;
      }
    }
    throw new IOException("The archive has no end");
  }

  private ByteBuffer buffer(long place, int length) throws IOException {
    return ByteBuffer.wrap(read.bytes(place, length)).order(ByteOrder.LITTLE_ENDIAN);
  }
}
