package lu.espace.upload.adapter;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import lu.espace.upload.port.FileContent;

/**
 * Turns pictures of cameras that were held otherwise. One at a time, and none that is larger than
 * memory should hold twice: those keep the note by which viewers turn them.
 */
final class Turner {

  private static final long MOST_PIXELS = 16_000_000;
  private static final float QUALITY = 0.92f;

  private final ReentrantLock oneAtATime = new ReentrantLock(true);

  /**
   * @return whether it was turned; nothing was written where it was not
   */
  boolean turn(FileContent picture, JpegHead head, OutputStream out) throws IOException {
    if ((long) head.width() * head.height() > MOST_PIXELS) {
      return false;
    }
    oneAtATime.lock();
    try {
      Optional<BufferedImage> image = read(picture);
      if (image.isPresent()) {
        write(turned(image.get(), head), out);
      }
      return image.isPresent();
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Empty where Java cannot read its colours, those of printers for instance. */
  private static Optional<BufferedImage> read(FileContent picture) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(picture.stream())) {
      reader.setInput(in, true, true);
      return reader.getImageTypes(0).hasNext() ? Optional.of(reader.read(0)) : Optional.empty();
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage turned(BufferedImage image, JpegHead head) {
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage turned =
        new BufferedImage(
            head.isSideways() ? height : width,
            head.isSideways() ? width : height,
            BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D canvas = turned.createGraphics();
    canvas.drawImage(image, transform(head.orientation(), width, height), null);
    canvas.dispose();
    return turned;
  }

  /** Where a point of the picture goes, for each way in which the camera can be held. */
  private static AffineTransform transform(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static void write(BufferedImage image, OutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(image, null, null), how);
    } finally {
      writer.dispose();
    }
  }
}
