package lu.espace.upload.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import lu.espace.shared.domain.BusinessException;
import lu.espace.upload.domain.UploadError;
import lu.espace.upload.port.FileContent;
import lu.espace.upload.port.ImageCleaner;

/** Cleans JPEG and PNG by copying what makes the picture and leaving out the rest. */
@ApplicationScoped
public class PictureCleaner implements ImageCleaner {

  /** More than any camera makes; a tiny file may claim it. */
  private static final long MOST_PIXELS = 120_000_000;

  private static final String PNG = "image/png";

  private final Turner turner = new Turner();

  @Override
  public void clean(FileContent picture, String mediaType, OutputStream out) throws IOException {
    if (PNG.equals(mediaType)) {
      PngCopy.copy(open(picture), new DataOutputStream(out), PictureCleaner::requireReasonable);
      return;
    }
    JpegHead head;
    try (DataInputStream in = open(picture)) {
      head = JpegHead.read(in);
    }
    requireReasonable(head.width(), head.height());
    if (head.isUpright() || !turner.turn(picture, head, out)) {
      new JpegCopy(open(picture), new DataOutputStream(out)).copy(head.orientation());
    }
  }

  private static void requireReasonable(long width, long height) {
    if (width * height > MOST_PIXELS) {
      throw new BusinessException(UploadError.TOO_COMPLEX, width + " × " + height);
    }
  }

  private static DataInputStream open(FileContent picture) {
    return new DataInputStream(new BufferedInputStream(picture.stream()));
  }
}
