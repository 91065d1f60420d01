package lu.espace.sandbox.pki;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Writes what a {@link CertificateSpec} asks for as X.509 extensions. */
final class CertificateExtensions {

  private static final ASN1ObjectIdentifier QC_TYPE = new ASN1ObjectIdentifier("0.4.0.1862.1.6");
  private static final ASN1ObjectIdentifier QC_TYPE_ESIGN =
      new ASN1ObjectIdentifier("0.4.0.1862.1.6.1");
  private static final ASN1ObjectIdentifier QC_DISCLOSURE =
      new ASN1ObjectIdentifier("0.4.0.1862.1.5");
  private static final String DISCLOSURE = "https://sandbox.invalid/disclosure.pdf";

  private CertificateExtensions() {}

  static void add(X509v3CertificateBuilder to, CertificateSpec spec) throws IOException {
    to.addExtension(Extension.basicConstraints, true, constraints(spec));
    if (spec.keyUsage() != 0) {
      to.addExtension(Extension.keyUsage, true, new KeyUsage(spec.keyUsage()));
    }
    if (!spec.policies().isEmpty()) {
      to.addExtension(Extension.certificatePolicies, false, policies(spec.policies()));
    }
    if (!spec.purposes().isEmpty()) {
      // RFC 3161, 2.3: a time-stamping key has this single purpose, and the extension is critical.
      boolean critical = spec.purposes().contains(KeyPurposeId.id_kp_timeStamping);
      to.addExtension(
          Extension.extendedKeyUsage,
          critical,
          new ExtendedKeyUsage(spec.purposes().toArray(new KeyPurposeId[0])));
    }
    if (spec.qualified()) {
      to.addExtension(Extension.qCStatements, false, qualifiedStatements());
    }
    if (spec.uncheckable()) {
      to.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    }
    addNames(to, spec);
    addAddresses(to, spec.access());
  }

  private static BasicConstraints constraints(CertificateSpec spec) {
    return spec.pathLength()
        .map(BasicConstraints::new)
        .orElseGet(() -> new BasicConstraints(false));
  }

  private static CertificatePolicies policies(List<String> oids) {
    return new CertificatePolicies(
        oids.stream()
            .map(oid -> new PolicyInformation(new ASN1ObjectIdentifier(oid)))
            .toArray(PolicyInformation[]::new));
  }

  /** EN 319 412-5: compliance, key on a QSCD, disclosure statement, made for signatures. */
  private static DERSequence qualifiedStatements() {
    ASN1EncodableVector statements = new ASN1EncodableVector();
    statements.add(new QCStatement(QCStatement.id_etsi_qcs_QcCompliance));
    statements.add(new QCStatement(QCStatement.id_etsi_qcs_QcSSCD));
    ASN1EncodableVector location = new ASN1EncodableVector();
    location.add(new DERIA5String(DISCLOSURE));
    location.add(new DERPrintableString("en"));
    statements.add(new QCStatement(QC_DISCLOSURE, new DERSequence(new DERSequence(location))));
    statements.add(new QCStatement(QC_TYPE, new DERSequence(QC_TYPE_ESIGN)));
    return new DERSequence(statements);
  }

  private static void addNames(X509v3CertificateBuilder to, CertificateSpec spec)
      throws IOException {
    if (!spec.alternativeNames().isEmpty()) {
      GeneralName[] names = spec.alternativeNames().toArray(new GeneralName[0]);
      to.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
    }
  }

  private static void addAddresses(X509v3CertificateBuilder to, CertificateSpec.Access access)
      throws IOException {
    List<AccessDescription> services = new ArrayList<>();
    access
        .ocsp()
        .ifPresent(
            at -> services.add(new AccessDescription(AccessDescription.id_ad_ocsp, address(at))));
    access
        .issuer()
        .ifPresent(
            at ->
                services.add(
                    new AccessDescription(AccessDescription.id_ad_caIssuers, address(at))));
    if (!services.isEmpty()) {
      to.addExtension(
          Extension.authorityInfoAccess,
          false,
          new AuthorityInformationAccess(services.toArray(new AccessDescription[0])));
    }
    if (access.list().isPresent()) {
      DistributionPointName where =
          new DistributionPointName(new GeneralNames(address(access.list().get())));
      to.addExtension(
          Extension.cRLDistributionPoints,
          false,
          new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(where, null, null)}));
    }
  }

  private static GeneralName address(String url) {
    return new GeneralName(GeneralName.uniformResourceIdentifier, url);
  }
}
