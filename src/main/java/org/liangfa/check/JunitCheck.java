package org.liangfa.check;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Problem;

/** JUnit XML, which every CI server reads: a suite for each file, a test for each claim. */
final class JunitCheck implements CheckFormat {
  @Override
  public String id() {
    return "junit";
  }

  @Override
  public String render(CheckResult result, Language language) {
    Map<String, List<Checked>> suites = new LinkedHashMap<>();
    result.checked().forEach(one -> suites.computeIfAbsent(one.suite(), suite -> new ArrayList<>()).add(one));
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      line(xml);
      xml.writeStartElement("testsuites");
      counts(xml, result.checked());
      line(xml);
      for (Map.Entry<String, List<Checked>> suite : suites.entrySet()) {
        suite(xml, suite.getKey(), suite.getValue(), language);
      }
      xml.writeEndElement();
      line(xml);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("XML into memory cannot fail", e);
    }
    return text.toString();
  }

  private static void suite(XMLStreamWriter xml, String name, List<Checked> claims, Language language)
      throws XMLStreamException {
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", plain(name));
    counts(xml, claims);
    line(xml);
    for (Checked claim : claims) {
      xml.writeStartElement("testcase");
      xml.writeAttribute("classname", plain(name));
      xml.writeAttribute("name", plain(claim.name()));
      Location location = Location.of(claim.place());
      xml.writeAttribute("file", plain(location.file()));
      xml.writeAttribute("line", String.valueOf(location.line()));
      if (!claim.holds()) {
        failure(xml, claim, language);
      }
      xml.writeEndElement();
      line(xml);
    }
    xml.writeEndElement();
    line(xml);
  }

  private static void failure(XMLStreamWriter xml, Checked claim, Language language) throws XMLStreamException {
    Problem first = claim.problems().get(0);
    xml.writeStartElement("failure");
    xml.writeAttribute("type", first.code());
    xml.writeAttribute("message", plain(first.what().in(language)));
    xml.writeCharacters(plain(claim.problems().stream()
        .map(one -> one.place() + ": " + one.code() + " " + one.what().in(language) + "\n  " + one.fix().in(language))
        .collect(Collectors.joining("\n"))));
    xml.writeEndElement();
  }

  private static void counts(XMLStreamWriter xml, List<Checked> claims) throws XMLStreamException {
    xml.writeAttribute("tests", String.valueOf(claims.size()));
    xml.writeAttribute("failures", String.valueOf(claims.stream().filter(claim -> !claim.holds()).count()));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", "0");
  }

  private static void line(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** XML 1.0 has no room for control characters and half surrogate pairs, not even escaped. */
  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> point == '\n' || point == '\t' || point >= ' ')
        .filter(point -> (point < 0xD800 || point > 0xDFFF) && point != 0xFFFE && point != 0xFFFF)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
