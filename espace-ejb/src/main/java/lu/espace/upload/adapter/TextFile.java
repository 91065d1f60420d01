package lu.espace.upload.adapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import lu.espace.shared.domain.BusinessException;
import lu.espace.upload.domain.UploadError;
import lu.espace.upload.port.FileContent;

/** A plain text: UTF-8 from the first byte to the last, without the zero byte that no text has. */
final class TextFile {

  private static final int SOME = 16 * 1024;

  private TextFile() {}

  static void check(FileContent content, String name) {
    try (InputStream bytes = content.stream();
        Reader in = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) {
      char[] some = new char[SOME];
      for (int length = in.read(some); length >= 0; length = in.read(some)) {
        requireNoZero(some, length, name);
      }
    } catch (CharacterCodingException other) {
      throw new BusinessException(UploadError.DAMAGED, other, name);
    } catch (IOException impossible) {
      throw new IllegalStateException("The stored parts cannot be read", impossible);
    }
  }

  private static void requireNoZero(char[] some, int length, String name) {
    for (int i = 0; i < length; i++) {
      if (some[i] == 0) {
        throw new BusinessException(UploadError.DAMAGED, name);
      }
    }
  }
}
