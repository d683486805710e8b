package org.disclosuredesk.query.reportfile;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The Chinese fonts of this machine that a PDF may carry: TrueType, free to be embedded, with letters and digits.
 *
 * <p>Noto CJK and Source Han are none: their outlines are PostScript's, which PDFBox does not embed.
 */
@Component
public class ReportFonts {

    /** What a report cannot do without. */
    private static final String NEEDED = "政府信息公开年度报告（）《》〔〕“”、，。；：—0123456789.%ABCabc-/";

    /** The text, best first: 仿宋 and 宋体 by their files, then what else is Chinese. */
    private static final List<String> TEXT = List.of(
            "simfang.ttf",
            "stfangso.ttf",
            "fzfsk.ttf",
            "simsun.ttc",
            "simsun.ttf",
            "stsong.ttf",
            "songti.ttc",
            "gbsn00lp.ttf",
            "uming.ttc",
            "wqy-zenhei.ttc",
            "wqy-microhei.ttc",
            "msyh.ttc",
            "deng.ttf",
            "arialuni.ttf",
            "arial unicode.ttf");

    /** Headings (黑体); without one they are set as the text is. */
    private static final List<String> HEADS =
            List.of("simhei.ttf", "stheiti medium.ttc", "stxihei.ttf", "wqy-zenhei.ttc", "wqy-microhei.ttc");

    private static final int DEPTH = 6;

    private final @Nullable Path named;
    private final List<Path> folders;

    /**
     * @param named a font's file that goes before all others ({@code desk.report.font}); empty for none
     * @param folders where fonts lie ({@code desk.report.font-folders}); empty for where this system keeps them
     */
    ReportFonts(
            @Value("${desk.report.font:}") String named, @Value("${desk.report.font-folders:}") List<String> folders) {
        this.named = named.isBlank() ? null : Path.of(named.strip());
        this.folders =
                folders.isEmpty() ? usual() : folders.stream().map(Path::of).toList();
    }

    /** An opened font; a collection stays open with it. */
    record Opened(TrueTypeFont font, Closeable file) implements Closeable {

        @Override
        public void close() {
            try {
                file.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The fonts of a report.
     *
     * @param text null where this machine has none that is fit
     * @param rest has the letters that the first one lacks, as those of rare names
     * @param heads of the headings
     */
    record Faces(
            @Nullable Opened text,
            @Nullable Opened rest,
            @Nullable Opened heads) implements Closeable {

        @Override
        public void close() {
            Stream.of(text, rest, heads).filter(Objects::nonNull).forEach(Opened::close);
        }
    }

    /** Whether a report can be made as a PDF here. */
    public boolean present() {
        try (var opened = open()) {
            return opened.text() != null;
        }
    }

    /** The fonts of a report, to be closed once it is made. */
    Faces open() {
        var text = Stream.concat(Stream.ofNullable(named), installed(TEXT))
                .map(ReportFonts::open)
                .filter(Objects::nonNull)
                .limit(2)
                .toList();
        var heads =
                installed(HEADS).map(ReportFonts::open).filter(Objects::nonNull).findFirst();
        return new Faces(text.isEmpty() ? null : text.get(0), text.size() < 2 ? null : text.get(1), heads.orElse(null));
    }

    private Stream<Path> installed(List<String> names) {
        var found = new HashMap<String, Path>();
        folders.forEach(folder -> look(folder, names, found));
        return names.stream().map(found::get).filter(Objects::nonNull);
    }

    private static void look(Path folder, List<String> names, Map<String, Path> found) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.walk(folder, DEPTH)) {
            files.filter(file -> names.contains(nameOf(file))).forEach(file -> found.putIfAbsent(nameOf(file), file));
        } catch (IOException | UncheckedIOException e) {
            // A folder that may not be read has no fonts for us.
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    /** The font in that file that fits; null where none does, or where it cannot be read. */
    private static @Nullable Opened open(Path file) {
        try {
            return nameOf(file).endsWith(".ttc") ? openCollection(file) : openFont(file);
        } catch (IOException | RuntimeException e) {
            // A font that is broken is a font that is not there.
            return null;
        }
    }

    private static @Nullable Opened openFont(Path file) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        if (fits(font)) {
            return new Opened(font, font);
        }
        font.close();
        return null;
    }

    private static @Nullable Opened openCollection(Path file) throws IOException {
        var collection = new TrueTypeCollection(file.toFile());
        var fonts = new ArrayList<TrueTypeFont>();
        collection.processAllFonts(fonts::add);
        for (var font : fonts) {
            if (fits(font)) {
                return new Opened(font, collection);
            }
        }
        collection.close();
        return null;
    }

    private static boolean fits(TrueTypeFont font) throws IOException {
        if (font instanceof OpenTypeFont type && type.isPostScript() || !mayBeEmbedded(font)) {
            return false;
        }
        var glyphs = font.getUnicodeCmapLookup();
        return NEEDED.codePoints().allMatch(letter -> glyphs.getGlyphId(letter) != 0);
    }

    /** As the font itself says (OS/2 fsType): 2 forbids it, 0x100 forbids a part of it, 0x200 allows only pictures. */
    private static boolean mayBeEmbedded(TrueTypeFont font) throws IOException {
        var os2 = font.getOS2Windows();
        return os2 == null || (os2.getFsType() & 0x000F) != 2 && (os2.getFsType() & 0x0300) == 0;
    }

    private static List<Path> usual() {
        var home = System.getProperty("user.home", "");
        return Stream.of(
                        "/usr/share/fonts",
                        "/usr/local/share/fonts",
                        home + "/.local/share/fonts",
                        home + "/.fonts",
                        Objects.requireNonNullElse(System.getenv("WINDIR"), "C:\\Windows") + "/Fonts",
                        home + "/AppData/Local/Microsoft/Windows/Fonts",
                        "/System/Library/Fonts",
                        "/Library/Fonts",
                        home + "/Library/Fonts")
                .map(Path::of)
                .toList();
    }
}
