package lu.espace.team.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import lu.espace.access.service.Holders;
import lu.espace.business.service.Businesses;
import lu.espace.shared.domain.EspaceId;
import lu.espace.shared.domain.Language;
import lu.espace.shared.domain.Ssn;
import lu.espace.shared.port.Mandates;
import lu.espace.shared.port.OnBehalf;

/** Tells for whom somebody acts who is not of the business itself. */
@ApplicationScoped
public class TeamMandates implements Mandates, OnBehalf {

  private static final String TEXTS = "lu.espace.team.service.behalf";

  @Inject private lu.espace.team.service.Mandates mandates;
  @Inject private Businesses businesses;
  @Inject private Holders holders;

  @Override
  public Optional<String> mandatary(Ssn holder, EspaceId espace) {
    return mandates.mandatary(holder, espace);
  }

  @Override
  public Optional<String> name(Ssn holder, EspaceId espace, Language language) {
    return mandatary(holder, espace)
        .map(
            business ->
                phrase(
                    language,
                    holders.findName(holder).orElseGet(holder::value),
                    business,
                    businesses.get(espace).legalName()));
  }

  private static String phrase(Language language, Object... names) {
    String pattern =
        ResourceBundle.getBundle(
                TEXTS,
                language.locale(),
                TeamMandates.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString("behalf");
    return new MessageFormat(pattern, language.locale()).format(names);
  }
}
