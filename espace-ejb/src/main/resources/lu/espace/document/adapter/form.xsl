<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a form: what FormXml says, laid out for reading on screen, on paper and aloud. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:pdf="http://xmlgraphics.apache.org/fop/extensions/pdf"
    xmlns:x="adobe:ns:meta/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/">

  <xsl:variable name="accent">#00508c</xsl:variable>
  <xsl:variable name="quiet">#4d5a66</xsl:variable>
  <xsl:variable name="tint">#e9f0f6</xsl:variable>
  <xsl:variable name="hairline">0.5pt solid #c3ccd4</xsl:variable>

  <xsl:template match="/form">
    <fo:root xml:lang="{@lang}" font-family="Noto Sans" font-size="9.5pt" line-height="1.4" color="#1b2229">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm"
            margin="12mm 20mm 10mm 20mm">
          <fo:region-body margin-top="16mm" margin-bottom="24mm"/>
          <fo:region-before extent="12mm"/>
          <fo:region-after extent="18mm" display-align="after"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta>
          <rdf:RDF>
            <rdf:Description rdf:about="">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="concat(@title, ' – ', @number)"/></rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="@product"/></rdf:li></rdf:Seq></dc:creator>
              <dc:language><rdf:Bag><rdf:li><xsl:value-of select="@lang"/></rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
        <pdf:embedded-file filename="instance.xml" description="{@instanceDescription}" src="url({@instance})"/>
      </fo:declarations>
      <fo:page-sequence master-reference="page" initial-page-number="1">
        <xsl:call-template name="head"/>
        <xsl:call-template name="foot"/>
        <fo:flow flow-name="xsl-region-body">
          <fo:block role="H1" font-size="20pt" font-weight="bold" line-height="1.2" space-after="4mm"
              color="{$accent}"><xsl:value-of select="@title"/></fo:block>
          <xsl:apply-templates select="facts"/>
          <xsl:apply-templates select="section"/>
          <xsl:apply-templates select="signature"/>
          <fo:block id="last" role="artifact"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="head">
    <fo:static-content flow-name="xsl-region-before" role="artifact">
      <fo:table table-layout="fixed" width="100%" border-bottom="1.5pt solid {$accent}">
        <fo:table-column column-width="60mm"/>
        <fo:table-column column-width="110mm"/>
        <fo:table-body>
          <fo:table-row>
            <fo:table-cell padding-bottom="2mm" display-align="after">
              <fo:block font-size="12pt" font-weight="bold" color="{$accent}"><xsl:value-of select="@product"/></fo:block>
            </fo:table-cell>
            <fo:table-cell padding-bottom="2mm" display-align="after">
              <fo:block text-align="end" font-size="9pt" color="{$quiet}"><xsl:value-of select="@recipientInHead"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="foot">
    <fo:static-content flow-name="xsl-region-after" role="artifact">
      <fo:table table-layout="fixed" width="100%" border-top="{$hairline}" font-size="8.5pt" color="{$quiet}">
        <fo:table-column column-width="16mm"/>
        <fo:table-column column-width="114mm"/>
        <fo:table-column column-width="40mm"/>
        <fo:table-body>
          <fo:table-row>
            <fo:table-cell padding-top="1.5mm">
              <fo:block line-height="0"><fo:external-graphic src="url({@code})" content-width="14mm"
                  content-height="14mm" fox:alt-text="{@codeText}"/></fo:block>
            </fo:table-cell>
            <fo:table-cell padding-top="1.5mm" display-align="after">
              <fo:block><xsl:value-of select="@numberLabel"/></fo:block>
              <fo:block font-size="10pt" font-weight="bold" color="#1b2229"><xsl:value-of select="@number"/></fo:block>
            </fo:table-cell>
            <fo:table-cell padding-top="1.5mm" display-align="after">
              <fo:block text-align="end"><xsl:value-of select="@page"/><xsl:text> </xsl:text><fo:page-number/>
                <xsl:text> </xsl:text><xsl:value-of select="@pageOf"/><xsl:text> </xsl:text>
                <fo:page-number-citation-last ref-id="last"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:static-content>
  </xsl:template>

  <xsl:template match="facts">
    <fo:table table-layout="fixed" width="100%" background-color="{$tint}" space-after="6mm">
      <fo:table-column column-width="proportional-column-width(35)" fox:header="true"/>
      <fo:table-column column-width="proportional-column-width(65)"/>
      <fo:table-body>
        <xsl:for-each select="answer">
          <xsl:variable name="above"><xsl:choose><xsl:when test="position() = 1">2.6mm</xsl:when><xsl:otherwise>0.6mm</xsl:otherwise></xsl:choose></xsl:variable>
          <xsl:variable name="below"><xsl:choose><xsl:when test="position() = last()">2.6mm</xsl:when><xsl:otherwise>0.6mm</xsl:otherwise></xsl:choose></xsl:variable>
          <fo:table-row>
            <fo:table-cell padding="{$above} 3mm {$below} 4mm">
              <fo:block color="{$quiet}"><xsl:value-of select="@label"/></fo:block>
            </fo:table-cell>
            <fo:table-cell padding="{$above} 4mm {$below} 0mm">
              <fo:block>
                <xsl:if test="@strong"><xsl:attribute name="font-weight">bold</xsl:attribute></xsl:if>
                <xsl:value-of select="."/>
              </fo:block>
            </fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="section">
    <fo:block role="H2" font-size="13pt" font-weight="bold" color="{$accent}" space-before="6mm"
        space-after="1.5mm" keep-with-next.within-page="always"><xsl:value-of select="@title"/></fo:block>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="group">
    <xsl:call-template name="subtitle"/>
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="answers">
    <xsl:call-template name="pairs"/>
  </xsl:template>

  <xsl:template match="table">
    <xsl:call-template name="subtitle"/>
    <fo:table table-layout="fixed" width="100%" space-before="1mm" space-after="3mm" font-size="9pt">
      <xsl:for-each select="column">
        <fo:table-column column-width="{@width}mm"/>
      </xsl:for-each>
      <fo:table-header>
        <fo:table-row background-color="{$tint}">
          <xsl:for-each select="column">
            <fo:table-cell padding="1.4mm 1.5mm" border-bottom="1pt solid {$accent}" display-align="after">
              <fo:block font-weight="bold"><xsl:value-of select="."/></fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="row">
          <fo:table-row keep-together.within-page="5">
            <xsl:for-each select="cell">
              <fo:table-cell padding="1.4mm 1.5mm" border-bottom="{$hairline}">
                <fo:block linefeed-treatment="preserve"><xsl:value-of select="."/></fo:block>
              </fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="subtitle">
    <xsl:if test="@title != ''">
      <fo:block role="H3" font-size="10.5pt" font-weight="bold" space-before="3.5mm" space-after="0.5mm"
          keep-with-next.within-page="always"><xsl:value-of select="@title"/></fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:template name="pairs">
    <fo:table table-layout="fixed" width="100%">
      <fo:table-column column-width="proportional-column-width(35)" fox:header="true"/>
      <fo:table-column column-width="proportional-column-width(65)"/>
      <fo:table-body>
        <xsl:for-each select="answer">
          <fo:table-row keep-together.within-page="5">
            <fo:table-cell padding="1.3mm 3mm 1.3mm 0mm" border-bottom="{$hairline}">
              <fo:block color="{$quiet}" linefeed-treatment="preserve" text-align="start"><xsl:value-of select="@label"/></fo:block>
            </fo:table-cell>
            <fo:table-cell padding="1.3mm 0mm" border-bottom="{$hairline}">
              <fo:block linefeed-treatment="preserve">
                <xsl:if test="@none"><xsl:attribute name="color"><xsl:value-of select="$quiet"/></xsl:attribute></xsl:if>
                <xsl:value-of select="."/>
              </fo:block>
            </fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="signature">
    <fo:block keep-together.within-page="always" space-before="9mm" border-left="2.5pt solid {$accent}" padding-left="4mm"
        margin-left="0mm">
      <fo:block role="H2" font-size="11pt" font-weight="bold" keep-with-next.within-page="always"><xsl:value-of select="@title"/></fo:block>
      <fo:block role="P"><xsl:value-of select="."/></fo:block>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
