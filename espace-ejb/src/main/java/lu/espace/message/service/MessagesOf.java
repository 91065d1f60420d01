package lu.espace.message.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lu.espace.message.domain.Side;
import lu.espace.shared.domain.FileNumber;
import lu.espace.shared.domain.Right;
import lu.espace.shared.service.ForAgents;
import lu.espace.shared.service.Guarded;
import lu.espace.shared.service.ReadOnly;
import lu.espace.shared.service.Requires;
import lu.espace.shared.service.Viewpoint;

/** Shows the messages of a case file to the business and to the desk. */
@Stateless
@Guarded
public class MessagesOf {

  @Inject private Correspondence correspondence;
  @Inject private Viewpoint viewpoint;

  /** As the business reads them; who only looks as a member would does not make them read. */
  @Requires(Right.VIEW)
  @ReadOnly
  public List<MessageLine> forBusiness(FileNumber number) {
    return viewpoint.isOwn()
        ? correspondence.readAs(Side.BUSINESS, number)
        : correspondence.seenAs(Side.BUSINESS, number);
  }

  /** As the desk reads them. */
  @ForAgents
  public List<MessageLine> forDesk(FileNumber number) {
    return correspondence.readAs(Side.INSTITUTION, number);
  }
}
