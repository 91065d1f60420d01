package lu.espace.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.espace.access.service.SeenCertificate;
import lu.espace.business.web.CurrentEspace;
import lu.espace.team.service.CertificateBoard;
import lu.espace.team.service.CertificateOutlook;
import lu.espace.team.service.MemberCertificates;

/** The certificates of the team. */
@Named("certificateBoard")
@RequestScoped
public class CertificateBoardBean {

  @Inject private CertificateBoard board;
  @Inject private CurrentEspace espace;

  private List<MemberCertificates> members;

  /** Asked for before the page begins, so that who may not see it gets the page that says so. */
  public void load() {
    members = board.of(espace.getId());
  }

  /** Those who must renew first, first. */
  public List<MemberCertificates> getMembers() {
    return members;
  }

  /** The kind of the status tag. */
  public String kind(CertificateOutlook outlook) {
    return switch (outlook) {
      case GOOD -> "success";
      case RENEW -> "warning";
      case URGENT, ENDED -> "danger";
      case UNKNOWN -> "neutral";
    };
  }

  /** The key of the text of the status tag. */
  public String label(CertificateOutlook outlook) {
    return "team.certificates.outlook.".concat(outlook.name());
  }

  /** The key of the product's name. */
  public String product(SeenCertificate certificate) {
    return "access.cert.product.".concat(certificate.product().name());
  }
}
