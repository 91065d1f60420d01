package lu.espace.document.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.transform.Templates;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamSource;
import lu.espace.document.domain.DocumentNotPrintable;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;
import org.xml.sax.SAXException;

/** Apache FOP with one style sheet: what is told as XML becomes a tagged PDF/A-3a. */
class FopPress {

  private final MemoryResources resources = new MemoryResources();
  private final FontMetrics metrics = new FontMetrics(resources.regularFont());
  private final FopFactory factory = configuredFactory();
  private final SAXTransformerFactory transformers = secureTransformers();
  private final Templates pages;

  FopPress(String styleSheet) {
    pages = compiled(styleSheet);
  }

  FontMetrics metrics() {
    return metrics;
  }

  byte[] print(Consumer<XmlEvents> content) {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 16);
    try {
      TransformerHandler styleSheet = transformers.newTransformerHandler(pages);
      styleSheet.setResult(new SAXResult(newFop(pdf).getDefaultHandler()));
      content.accept(new XmlEvents(styleSheet));
    } catch (FOPException | TransformerConfigurationException broken) {
      throw new DocumentNotPrintable("the printer is not usable", broken);
    } finally {
      factory.getImageManager().getCache().clearCache();
    }
    return pdf.toByteArray();
  }

  /** One at a time: FOP reads its configuration anew for each document, and not thread-safely. */
  private Fop newFop(OutputStream pdf) throws FOPException {
    synchronized (factory) {
      FOUserAgent agent = factory.newFOUserAgent();
      agent.getEventBroadcaster().addEventListener(new PrintFaults());
      return factory.newFop(MimeConstants.MIME_PDF, agent, pdf);
    }
  }

  private FopFactory configuredFactory() {
    try (InputStream configuration = MemoryResources.open("fop.xconf")) {
      return new FopConfParser(configuration, MemoryResources.BASE, resources)
          .getFopFactoryBuilder()
          .build();
    } catch (SAXException broken) {
      throw new IllegalStateException("fop.xconf", broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The JDK's own XSLT 1.0, whatever else is on the class path, closed against foreign files. */
  private static SAXTransformerFactory secureTransformers() {
    try {
      TransformerFactory factory = TransformerFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
      return (SAXTransformerFactory) factory;
    } catch (TransformerConfigurationException unsupported) {
      throw new IllegalStateException(unsupported);
    }
  }

  private Templates compiled(String name) {
    try (InputStream styleSheet = MemoryResources.open(name)) {
      return transformers.newTemplates(new StreamSource(styleSheet));
    } catch (TransformerConfigurationException broken) {
      throw new IllegalStateException(name, broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
