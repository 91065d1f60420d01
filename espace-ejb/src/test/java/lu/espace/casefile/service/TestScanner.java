package lu.espace.casefile.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import lu.espace.upload.port.FileContent;
import lu.espace.upload.port.Scanner;
import lu.espace.upload.port.ScannerSilent;

/** A scanner that a test can silence, and make find something. */
final class TestScanner implements Scanner {

  boolean silent;
  String finding;

  @Override
  public Optional<String> scan(FileContent content) throws ScannerSilent {
    if (silent) {
      throw new ScannerSilent("down");
    }
    try (InputStream in = content.stream()) {
      in.readAllBytes();
      return Optional.ofNullable(finding);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Override
  public String version() throws ScannerSilent {
    if (silent) {
      throw new ScannerSilent("down");
    }
    return "Test";
  }
}
