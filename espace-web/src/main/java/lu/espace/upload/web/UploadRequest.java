package lu.espace.upload.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import lu.espace.shared.domain.BusinessException;
import lu.espace.upload.domain.ReceivedFile.Announcement;
import lu.espace.upload.domain.Upload;
import lu.espace.upload.domain.UploadError;

/**
 * What the pages' script says when it hands a file in: first what will come, then part by part with
 * the place of each. The script sets a header of ours, which no form and no foreign page can.
 */
public final class UploadRequest {

  /** Says that the pages' own script sent the request. */
  public static final String SCRIPT = "Espace-Upload";

  private static final String OFFSET = "Upload-Offset";
  private static final String LENGTH = "Upload-Length";
  private static final String NAME = "Upload-Name";
  private static final String MODIFIED = "Upload-Modified";

  private final HttpServletRequest request;

  public UploadRequest(HttpServletRequest request) {
    this.request = request;
  }

  /** Whether a page of this site sent it. */
  public boolean isOurs() {
    String site = request.getHeader("Sec-Fetch-Site");
    return request.getHeader(SCRIPT) != null && (site == null || "same-origin".equals(site));
  }

  /** What is about to arrive. */
  public Announcement announcement() {
    return new Announcement(
        URLDecoder.decode(
            Optional.ofNullable(request.getHeader(NAME)).orElse(""), StandardCharsets.UTF_8),
        number(LENGTH),
        number(MODIFIED));
  }

  /** Where the part begins. */
  public long offset() {
    return number(OFFSET);
  }

  /**
   * The part, as far as it arrived: where the connection is lost, what came before is kept in whole
   * pieces and the sender goes on from there.
   */
  public byte[] part() throws IOException {
    if (request.getContentLengthLong() > Upload.REQUEST) {
      throw new BusinessException(UploadError.OTHER_OFFSET, 0L);
    }
    byte[] part = new byte[Upload.REQUEST];
    int length = 0;
    try (InputStream in = request.getInputStream()) {
      for (int some = 0; some >= 0 && length < part.length; length += Math.max(some, 0)) {
        some = in.read(part, length, part.length - length);
      }
    } catch (IOException cut) {
      length -= length % Upload.PART;
      if (length == 0) {
        throw cut;
      }
    }
    return Arrays.copyOf(part, length);
  }

  private long number(String header) {
    String value = request.getHeader(header);
    if (value == null || !value.matches("[0-9]{1,15}")) {
      throw new BusinessException(UploadError.OTHER_OFFSET, 0L);
    }
    return Long.parseLong(value);
  }
}
