package lu.espace.upload.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import lu.espace.shared.domain.BusinessException;
import lu.espace.upload.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCleanerTest {

  private static final byte[] JPEG = SampleFiles.picture("jpeg", 40, 20);
  private static final byte[] NOTES = "GPS 49.61 6.13 secret".getBytes(StandardCharsets.US_ASCII);

  /** For each way to hold the camera, where the red half is when the picture is upright. */
  @ParameterizedTest
  @CsvSource({
    "1,40,20,left", "2,40,20,right", "3,40,20,right", "4,40,20,left",
    "5,20,40,top", "6,20,40,top", "7,20,40,bottom", "8,20,40,bottom"
  })
  void isTurnedUpright(int orientation, int width, int height, String red) throws IOException {
    BufferedImage image = read(clean(held(orientation), "image/jpeg"));
    assertThat(image.getWidth()).isEqualTo(width);
    assertThat(image.getHeight()).isEqualTo(height);
    int x = red.equals("left") ? 2 : red.equals("right") ? width - 3 : width / 2;
    int y = red.equals("top") ? 2 : red.equals("bottom") ? height - 3 : height / 2;
    int colour = image.getRGB(x, y);
    assertThat((colour >> 16) & 0xff).as("red").isGreaterThan(200);
    assertThat(colour & 0xff).as("blue").isLessThan(60);
  }

  @Test
  void losesWhatTheCameraNoted() throws IOException {
    byte[] noted = with(0xe1, NOTES, with(0xfe, NOTES, JPEG));
    byte[] clean = clean(noted, "image/jpeg");
    assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "secret");
    assertThat(clean).isEqualTo(JPEG);
  }

  @Test
  void losesWhatStandsAfterTheEnd() throws IOException {
    byte[] more = Arrays.copyOf(JPEG, JPEG.length + 1_000);
    assertThat(clean(more, "image/jpeg")).isEqualTo(JPEG);
  }

  @Test
  void aPictureTooLargeToTurnKeepsTheNoteByWhichViewersTurnIt() throws IOException {
    byte[] large = SampleFiles.picture("jpeg", 5_000, 3_300);
    byte[] clean =
        clean(with(0xe1, ExifOrientation.segment(6), with(0xe1, NOTES, large)), "image/jpeg");
    JpegHead head = JpegHead.read(new DataInputStream(new ByteArrayInputStream(clean)));
    assertThat(head.orientation()).isEqualTo(6);
    assertThat(head.width()).isEqualTo(5_000);
    assertThat(new String(clean, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
  }

  @Test
  void aPngKeepsItsPictureOnly() throws IOException {
    byte[] png = SampleFiles.picture("png", 40, 20);
    byte[] clean = clean(Arrays.copyOf(png, png.length + 500), "image/png");
    assertThat(clean).isEqualTo(png);
    assertThat(read(clean).getWidth()).isEqualTo(40);
  }

  @Test
  void aPictureThatClaimsToBeGiganticIsRefused() {
    byte[] png = SampleFiles.picture("png", 40, 20);
    png[16] = 0x7f;
    png[20] = 0x7f;
    assertThatThrownBy(() -> clean(png, "image/png")).isInstanceOf(BusinessException.class);
  }

  @ParameterizedTest
  @CsvSource({"2", "30", "200"})
  void aPictureThatIsCutOffIsRefused(int length) {
    byte[] cut = Arrays.copyOf(JPEG, length);
    assertThatThrownBy(() -> clean(cut, "image/jpeg")).isInstanceOf(IOException.class);
  }

  private static byte[] held(int orientation) {
    return with(0xe1, ExifOrientation.segment(orientation), JPEG);
  }

  /** The picture with one more segment at its beginning. */
  private static byte[] with(int marker, byte[] segment, byte[] jpeg) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(0xff);
    out.write(marker);
    out.write((segment.length + 2) >> 8);
    out.write(segment.length + 2);
    out.writeBytes(segment);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] clean(byte[] picture, String type) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PictureCleaner().clean(new MemoryContent(picture), type, out);
    return out.toByteArray();
  }

  private static BufferedImage read(byte[] picture) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(picture));
  }
}
