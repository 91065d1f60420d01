package lu.espace.shared.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** Keeps a text sealed in a column of bytes; see {@link Seal}. */
@Converter
public class SealedText implements AttributeConverter<String, byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(String plain) {
    return plain == null ? null : Seal.close(plain.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String convertToEntityAttribute(byte[] sealed) {
    return sealed == null ? null : new String(Seal.open(sealed), StandardCharsets.UTF_8);
  }
}
