package lu.espace.institution.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lu.espace.document.web.DocumentResponse;
import lu.espace.institution.service.DeskDocument;
import lu.espace.shared.domain.BusinessException;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.SharedError;

/**
 * A file's PDF, for its desk: {@code /desk/document?n=<number>}; with {@code part=data} its answers
 * as XML.
 */
@WebServlet("/desk/document")
public class DeskDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private DeskDocument documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileNumber number =
        FileNumber.parse(request.getParameter("n"))
            .orElseThrow(() -> new BusinessException(SharedError.NOT_FOUND));
    boolean data = "data".equals(request.getParameter("part"));
    DocumentResponse.send(data ? documents.data(number) : documents.get(number), request, response);
  }
}
