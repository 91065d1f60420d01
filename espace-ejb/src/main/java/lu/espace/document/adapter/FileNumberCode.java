package lu.espace.document.adapter;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import lu.espace.shared.domain.FileNumber;

/** The QR code of a file number, by which a printed page is found again at a counter. */
class FileNumberCode {

  private static final int QUIET_ZONE = 2;

  private FileNumberCode() {}

  /** A data URI of a PNG with one pixel per module. */
  static String dataUri(FileNumber number) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image(QrCode.encodeText(number.value(), QrCode.Ecc.MEDIUM)), "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }

  private static BufferedImage image(QrCode code) {
    int side = code.size + 2 * QUIET_ZONE;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = code.getModule(x - QUIET_ZONE, y - QUIET_ZONE);
        image.setRGB(x, y, dark ? 0x000000 : 0xffffff);
      }
    }
    return image;
  }
}
