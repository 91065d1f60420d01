package lu.espace.shared.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps bytes sealed in their column; see {@link Seal}. */
@Converter
public class SealedBytes implements AttributeConverter<byte[], byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(byte[] plain) {
    return plain == null ? null : Seal.close(plain);
  }

  @Override
  public byte[] convertToEntityAttribute(byte[] sealed) {
    return sealed == null ? null : Seal.open(sealed);
  }
}
