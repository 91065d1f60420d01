package lu.espace.casefile.service;

import java.io.Serializable;
import java.util.List;

/**
 * Whether the caller and its business are ready to file a procedure, before anything is filled in.
 *
 * @param fourEyes whether the business wants a signature by somebody who did not prepare the file
 * @param signers the names of those who may sign
 * @param senders the names of those who may send
 * @param drafts what was begun already, the last changed first
 * @param earlier what was sent before, the last sent first
 */
public record Readiness(
    boolean mayPrepare,
    boolean maySign,
    boolean maySend,
    boolean fourEyes,
    List<String> signers,
    List<String> senders,
    List<Draft> drafts,
    List<EarlierFile> earlier)
    implements Serializable {}
