package lu.espace.upload.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.espace.shared.port.Configuration;
import lu.espace.upload.port.FileContent;
import lu.espace.upload.port.Scanner;
import lu.espace.upload.port.ScannerSilent;

/**
 * The ClamAV daemon, asked by its INSTREAM command: the file is sent in pieces, each after its
 * length in four bytes, the last one is empty. Whatever it says but OK or a finding is no verdict.
 */
@ApplicationScoped
public class Clamd implements Scanner {

  private static final int PIECE = 32 * 1024;
  private static final int LONGEST_ANSWER = 4 * 1024;
  private static final String CLEAN = "stream: OK";
  private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

  private Configuration configuration;

  protected Clamd() {}

  @Inject
  Clamd(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public Optional<String> scan(FileContent content) throws ScannerSilent {
    String answer = ask("zINSTREAM\0", content);
    if (answer.equals(CLEAN)) {
      return Optional.empty();
    }
    Matcher found = FOUND.matcher(answer);
    if (found.matches()) {
      return Optional.of(found.group(1));
    }
    throw new ScannerSilent(answer.isEmpty() ? "no answer" : answer);
  }

  @Override
  public String version() throws ScannerSilent {
    return ask("zVERSION\0", null);
  }

  /**
   * @param content what follows the command, or {@code null}
   */
  private String ask(String command, FileContent content) throws ScannerSilent {
    int patience = Math.toIntExact(configuration.scannerPatience().toMillis());
    try (Socket socket = new Socket()) {
      socket.connect(configuration.scanner(), patience);
      socket.setSoTimeout(patience);
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      out.write(command.getBytes(StandardCharsets.US_ASCII));
      if (content != null) {
        send(content, out);
      }
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.US_ASCII).replace("\0", "").strip();
    } catch (IOException unreachable) {
      throw new ScannerSilent(unreachable.toString(), unreachable);
    }
  }

  /** Where the scanner refuses the rest, its answer is read all the same. */
  private static void send(FileContent content, DataOutputStream out) throws IOException {
    try (InputStream in = content.stream()) {
      byte[] piece = new byte[PIECE];
      for (int length = in.read(piece); length > 0; length = in.read(piece)) {
        out.writeInt(length);
        out.write(piece, 0, length);
      }
      out.writeInt(0);
    }
  }
}
