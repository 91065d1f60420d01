<?xml version="1.0" encoding="UTF-8"?>
<!-- The pages of a list: what ListXml says, on A4 across. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:x="adobe:ns:meta/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/">

  <xsl:variable name="accent">#00508c</xsl:variable>
  <xsl:variable name="quiet">#4d5a66</xsl:variable>
  <xsl:variable name="tint">#e9f0f6</xsl:variable>
  <xsl:variable name="hairline">0.5pt solid #c3ccd4</xsl:variable>

  <xsl:template match="/list">
    <fo:root xml:lang="{@lang}" font-family="Noto Sans" font-size="8.5pt" line-height="1.35" color="#1b2229">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="297mm" page-height="210mm" margin="10mm 15mm 8mm 15mm">
          <fo:region-body margin-top="14mm" margin-bottom="12mm"/>
          <fo:region-before extent="11mm"/>
          <fo:region-after extent="8mm" display-align="after"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta>
          <rdf:RDF>
            <rdf:Description rdf:about="">
              <dc:title><rdf:Alt><rdf:li xml:lang="x-default"><xsl:value-of select="concat(@title, ' – ', @owner)"/></rdf:li></rdf:Alt></dc:title>
              <dc:creator><rdf:Seq><rdf:li><xsl:value-of select="@product"/></rdf:li></rdf:Seq></dc:creator>
              <dc:language><rdf:Bag><rdf:li><xsl:value-of select="@lang"/></rdf:li></rdf:Bag></dc:language>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <fo:page-sequence master-reference="page" initial-page-number="1">
        <xsl:call-template name="head"/>
        <xsl:call-template name="foot"/>
        <fo:flow flow-name="xsl-region-body">
          <fo:block role="H1" font-size="18pt" font-weight="bold" line-height="1.2" space-after="3mm"
              color="{$accent}"><xsl:value-of select="@title"/></fo:block>
          <xsl:call-template name="facts"/>
          <xsl:apply-templates select="notice"/>
          <xsl:if test="row"><xsl:call-template name="rows"/></xsl:if>
          <fo:block id="last" role="artifact"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="head">
    <fo:static-content flow-name="xsl-region-before" role="artifact">
      <fo:table table-layout="fixed" width="100%" border-bottom="1.5pt solid {$accent}">
        <fo:table-column column-width="100mm"/>
        <fo:table-column column-width="167mm"/>
        <fo:table-body>
          <fo:table-row>
            <fo:table-cell padding-bottom="2mm" display-align="after">
              <fo:block font-size="12pt" font-weight="bold" color="{$accent}"><xsl:value-of select="@product"/></fo:block>
            </fo:table-cell>
            <fo:table-cell padding-bottom="2mm" display-align="after">
              <fo:block text-align="end" font-size="9pt" color="{$quiet}"><xsl:value-of select="@owner"/></fo:block>
            </fo:table-cell>
          </fo:table-row>
        </fo:table-body>
      </fo:table>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="foot">
    <fo:static-content flow-name="xsl-region-after" role="artifact">
      <fo:block text-align="end" font-size="8pt" color="{$quiet}" border-top="{$hairline}" padding-top="1.5mm">
        <xsl:value-of select="@page"/><xsl:text> </xsl:text><fo:page-number/>
        <xsl:text> </xsl:text><xsl:value-of select="@pageOf"/><xsl:text> </xsl:text>
        <fo:page-number-citation-last ref-id="last"/></fo:block>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="facts">
    <fo:table table-layout="fixed" width="100%" background-color="{$tint}" space-after="4mm" font-size="9pt">
      <fo:table-column column-width="60mm" fox:header="true"/>
      <fo:table-column column-width="207mm"/>
      <fo:table-body>
        <xsl:for-each select="fact">
          <fo:table-row>
            <fo:table-cell padding="0.9mm 3mm 0.9mm 4mm"><fo:block color="{$quiet}"><xsl:value-of select="@label"/></fo:block></fo:table-cell>
            <fo:table-cell padding="0.9mm 4mm 0.9mm 0mm"><fo:block><xsl:value-of select="."/></fo:block></fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="notice">
    <xsl:variable name="edge"><xsl:choose><xsl:when test="@good">#1d6b37</xsl:when><xsl:otherwise>#b3261e</xsl:otherwise></xsl:choose></xsl:variable>
    <fo:block keep-together.within-page="always" space-after="5mm" border-left="2.5pt solid {$edge}" padding-left="4mm" margin-left="0mm">
      <fo:block role="H2" font-size="11pt" font-weight="bold" color="{$edge}" keep-with-next.within-page="always"><xsl:value-of select="@title"/></fo:block>
      <xsl:for-each select="line"><fo:block role="P" font-size="9pt"><xsl:value-of select="."/></fo:block></xsl:for-each>
    </fo:block>
  </xsl:template>

  <xsl:template name="rows">
    <fo:table table-layout="fixed" width="100%">
      <xsl:for-each select="column"><fo:table-column column-width="{@width}mm"/></xsl:for-each>
      <fo:table-header>
        <fo:table-row background-color="{$tint}">
          <xsl:for-each select="column">
            <fo:table-cell padding="1.2mm 1.5mm" border-bottom="1pt solid {$accent}" display-align="after">
              <fo:block font-weight="bold"><xsl:value-of select="."/></fo:block>
            </fo:table-cell>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:for-each select="row">
          <fo:table-row keep-together.within-page="5">
            <xsl:for-each select="cell">
              <fo:table-cell padding="1mm 1.5mm" border-bottom="{$hairline}"><fo:block><xsl:value-of select="."/></fo:block></fo:table-cell>
            </xsl:for-each>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:template>
</xsl:stylesheet>
