package lu.espace.procedure.adapter;

import java.util.List;
import java.util.Optional;
import lu.espace.procedure.domain.DeskAddress;
import lu.espace.procedure.domain.Fee;
import lu.espace.procedure.domain.LocalText;
import lu.espace.procedure.domain.PublicService;
import lu.espace.procedure.domain.SignatureRule;
import net.sf.saxon.s9api.XdmNode;

/** What a definition says besides the form: who signs, who receives, what it costs, until when. */
record Terms(
    Optional<PublicService> service,
    SignatureRule signatures,
    List<Ruled<DeskAddress>> recipients,
    List<Ruled<Fee>> fees,
    List<Deadline> deadlines) {

  /** Something that is so while a condition holds, or always. */
  record Ruled<T>(T what, Optional<Expression> relevant) {}

  /** A day counted from the answers. */
  record Deadline(
      String id,
      LocalText label,
      LocalText missed,
      boolean business,
      Optional<Expression> date,
      XdmNode place) {}
}
