package lu.espace.upload.service;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;
import lu.espace.upload.port.FileContent;

/** Reads a received file part by part, each when it is asked for. */
final class StoredContent implements FileContent {

  private final FileParts parts;
  private final long file;
  private final long size;

  StoredContent(FileParts parts, long file, long size) {
    this.parts = parts;
    this.file = file;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public byte[] part(int position) {
    return parts.read(file, position);
  }

  @Override
  public InputStream stream() {
    Iterator<Integer> positions = IntStream.range(0, FileParts.count(size)).iterator();
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return positions.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return new ByteArrayInputStream(part(positions.next()));
          }
        });
  }
}
