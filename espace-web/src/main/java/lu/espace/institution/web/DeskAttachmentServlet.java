package lu.espace.institution.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import lu.espace.casefile.service.AttachmentContent;
import lu.espace.document.web.DocumentResponse;
import lu.espace.institution.service.DeskAttachment;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;

/** A file that was sent with a case file, for its desk: {@code /desk/attachment?n=<number>&f=}. */
@WebServlet("/desk/attachment")
public class DeskAttachmentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient DeskAttachment attachments;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileNumber number =
        FileNumber.parse(request.getParameter("n"))
            .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
    String key = Objects.requireNonNullElse(request.getParameter("f"), "");
    AttachmentContent file = attachments.open(number, key);
    DocumentResponse.save(file.name(), file.mediaType(), file.size(), file.stream(), response);
  }
}
