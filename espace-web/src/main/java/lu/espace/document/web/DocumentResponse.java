package lu.espace.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import lu.espace.document.service.DocumentContent;

/**
 * Answers with a document. It is kept by no cache, is what it says it is, and can neither run
 * anything nor be framed by other sites.
 */
public final class DocumentResponse {

  private DocumentResponse() {}

  /** To be saved where the request has the parameter {@code save}, else to be shown. */
  public static void send(
      DocumentContent document, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    byte[] content = document.bytes();
    boolean save = request.getParameter("save") != null;
    response.setContentType(document.mediaType());
    response.setHeader("Content-Disposition", disposition(save, document.name()));
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", policy(save));
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  /** To be saved, whatever it is; read from the store while it is sent. */
  public static void save(
      String name, String mediaType, long size, InputStream content, HttpServletResponse response)
      throws IOException {
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", disposition(true, name));
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", policy(true));
    response.setContentLengthLong(size);
    try (content) {
      content.transferTo(response.getOutputStream());
    }
  }

  /** A browser's own viewer is a plug-in to the policy, and does not start in a sandbox. */
  private static String policy(boolean save) {
    return save
        ? "default-src 'none'; frame-ancestors 'none'; sandbox"
        : "default-src 'none'; object-src 'self'; plugin-types application/pdf;"
            + " style-src 'unsafe-inline'; frame-ancestors 'self'";
  }

  private static String disposition(boolean save, String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return (save ? "attachment" : "inline")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + encoded;
  }
}
