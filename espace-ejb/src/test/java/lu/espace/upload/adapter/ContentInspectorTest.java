package lu.espace.upload.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import lu.espace.shared.domain.BusinessException;
import lu.espace.upload.SampleFiles;
import lu.espace.upload.domain.FileKind;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.domain.UploadError;
import lu.espace.upload.port.FileInspector.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ContentInspectorTest {

  private final ContentInspector inspector = new ContentInspector();

  static Stream<Arguments> taken() {
    return Stream.of(
        arguments("a.pdf", SampleFiles.pdf(1), FileKind.PDF, "a.pdf"),
        arguments("a.PDF", SampleFiles.pdf(1), FileKind.PDF, "a.PDF"),
        arguments("no ending", SampleFiles.pdf(1), FileKind.PDF, "no ending.pdf"),
        arguments("version 1.2", SampleFiles.pdf(1), FileKind.PDF, "version 1.2.pdf"),
        arguments("a.jpeg", SampleFiles.picture("jpeg", 20, 10), FileKind.IMAGE, "a.jpeg"),
        arguments("a.png", SampleFiles.picture("png", 20, 10), FileKind.IMAGE, "a.png"),
        arguments("a.docx", SampleFiles.docx(), FileKind.OFFICE, "a.docx"),
        arguments("a.txt", text("Gréng Äppel"), FileKind.TEXT, "a.txt"),
        arguments("a.csv", text("name;sum\nx;1\n"), FileKind.TEXT, "a.csv"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("taken")
  void tellsByTheContentWhatItIs(String name, byte[] content, FileKind kind, String kept) {
    Found found = inspector.inspect(new MemoryContent(content), name);
    assertThat(found.kind()).isEqualTo(kind);
    assertThat(found.name()).isEqualTo(kept);
    assertThat(inspector.begin(first(content), name).kind()).isEqualTo(kind);
  }

  static Stream<Arguments> refused() {
    byte[] pdf = SampleFiles.pdf(1);
    return Stream.of(
        arguments("program.pdf", program(), UploadError.MISLABELLED),
        arguments("program.exe", program(), UploadError.UNKNOWN_KIND),
        arguments("page.pdf", text("<!DOCTYPE html><html><body>"), UploadError.MISLABELLED),
        arguments("page.html", text("<!DOCTYPE html><html><body>"), UploadError.UNKNOWN_KIND),
        arguments(
            "picture.svg",
            text("<svg xmlns='http://www.w3.org/2000/svg'/>"),
            UploadError.UNKNOWN_KIND),
        arguments("picture.png", SampleFiles.picture("jpeg", 9, 9), UploadError.MISLABELLED),
        arguments("scan.jpg", pdf, UploadError.MISLABELLED),
        arguments("invoice.exe", pdf, UploadError.MISLABELLED),
        arguments("archive.pdf", SampleFiles.zip(Map.of("a", "b")), UploadError.MISLABELLED),
        arguments("archive.zip", SampleFiles.zip(Map.of("a", "b")), UploadError.UNKNOWN_KIND),
        arguments("table.xlsx", SampleFiles.docx(), UploadError.MISLABELLED),
        arguments("locked.pdf", SampleFiles.pdfWithPassword("secret"), UploadError.ENCRYPTED),
        arguments("rights.pdf", SampleFiles.pdfWithPassword(""), UploadError.ENCRYPTED),
        arguments("script.pdf", SampleFiles.pdfWithScript(), UploadError.SCRIPTS),
        arguments("launch.pdf", SampleFiles.pdfThatLaunches(), UploadError.SCRIPTS),
        arguments("thick.pdf", SampleFiles.pdf(10_000), UploadError.TOO_MANY_PAGES),
        arguments("lies.pdf", SampleFiles.pdfThatLies(2_001), UploadError.TOO_MANY_PAGES),
        arguments("cut.pdf", Arrays.copyOf(pdf, 200), UploadError.DAMAGED),
        arguments("bomb.pdf", SampleFiles.pdfBomb(300), UploadError.TOO_COMPLEX),
        arguments(
            "latin.txt", "Gr\u00e9ng".getBytes(StandardCharsets.ISO_8859_1), UploadError.DAMAGED),
        arguments("cut.docx", Arrays.copyOf(SampleFiles.docx(), 60), UploadError.MISLABELLED),
        arguments(
            "macro.docx",
            SampleFiles.zip(Map.of("word/document.xml", "<d/>", "word/vbaProject.bin", "x")),
            UploadError.SCRIPTS));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusesWhatIsDangerousOrOfNoUse(String name, byte[] content, UploadError why) {
    assertThatThrownBy(() -> inspector.inspect(new MemoryContent(content), name))
        .isInstanceOfSatisfying(
            BusinessException.class, refused -> assertThat(refused.error()).isEqualTo(why));
  }

  @Test
  void aWrongTypeIsKnownFromItsBeginning() {
    assertThatThrownBy(() -> inspector.begin(program(), "program.pdf"))
        .isInstanceOfSatisfying(
            BusinessException.class,
            refused -> assertThat(refused.error()).isEqualTo(UploadError.MISLABELLED));
  }

  @Test
  void theLargestThatIsReadHasTwoThousandPages() {
    byte[] pdf = SampleFiles.pdf(Upload.PAGES);
    assertThat(inspector.inspect(new MemoryContent(pdf), "a.pdf").kind()).isEqualTo(FileKind.PDF);
  }

  private static byte[] first(byte[] content) {
    return Arrays.copyOf(content, Math.min(content.length, Upload.PART));
  }

  private static byte[] program() {
    byte[] program = new byte[512];
    program[0] = 'M';
    program[1] = 'Z';
    return program;
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
