package dev.copydesk.desk.text;

import java.util.ArrayList;
import java.util.List;

/** Running text with marked stretches in it: in colours where the terminal has them, in brackets elsewhere. */
public final class MarkedText {
    /** What a stretch is. */
    public enum Role {
        PLAIN("", ""),
        QUOTE("[", "]"),
        CUE("{", "}"),
        SPEAKER("<", ">");

        private final String open;
        private final String close;

        Role(String open, String close) {
            this.open = open;
            this.close = close;
        }
    }

    private record Piece(String text, Role role) {}

    private final List<Piece> pieces = new ArrayList<>();

    public MarkedText add(String text, Role role) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, role));
        }
        return this;
    }

    /** Broken into lines as {@link Terminal#wrap} does; the first after {@code first}, the others after {@code indent}. */
    public String print(Terminal terminal, String first, String indent) {
        var lines = new Lines(terminal, first, indent);
        for (var piece : pieces) {
            boolean brackets = !terminal.colours();
            var text = brackets ? piece.role().open + piece.text() + piece.role().close : piece.text();
            lines.add(Terminal.clean(text), piece.role());
        }
        return lines.end();
    }

    /** Lines in the making: what has come since the last blank stands in {@code word}, to be put on one of them. */
    private static final class Lines {
        private final Terminal terminal;
        private final String indent;
        private final int columns;
        private final StringBuilder out;
        private final List<Piece> word = new ArrayList<>();
        private int column;
        private boolean blank;

        Lines(Terminal terminal, String first, String indent) {
            this.terminal = terminal;
            this.indent = indent;
            this.columns = Math.min(terminal.width(), Terminal.MEASURE);
            this.out = new StringBuilder(first);
            this.column = Columns.of(first);
        }

        void add(String text, Role role) {
            int from = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean gap = i < text.length() && Character.isWhitespace(text.charAt(i));
                if ((gap || i == text.length()) && i > from) {
                    word.add(new Piece(text.substring(from, i), role));
                }
                if (gap) {
                    put();
                    from = i + 1;
                }
            }
        }

        private void put() {
            if (word.isEmpty()) {
                return;
            }
            boolean parted =
                    word.stream().anyMatch(piece -> Columns.parts(piece.text()).size() > 1);
            if (parted) {
                for (var piece : word) {
                    Columns.parts(piece.text()).forEach(part -> put(List.of(new Piece(part, piece.role()))));
                }
            } else {
                put(word);
            }
            word.clear();
            blank = true;
        }

        /** What must not be broken. */
        private void put(List<Piece> atom) {
            int needed =
                    atom.stream().mapToInt(piece -> Columns.of(piece.text())).sum();
            if (column > Columns.of(indent) && column + (blank ? 1 : 0) + needed > columns) {
                out.append('\n').append(indent);
                column = Columns.of(indent);
            } else if (blank) {
                out.append(' ');
                column++;
            }
            blank = false;
            atom.forEach(piece -> out.append(styled(piece)));
            column += needed;
        }

        private String styled(Piece piece) {
            return switch (piece.role()) {
                case PLAIN -> piece.text();
                case QUOTE -> terminal.bold(piece.text());
                case CUE -> terminal.accent(piece.text());
                case SPEAKER -> terminal.good(piece.text());
            };
        }

        String end() {
            put();
            return out.toString();
        }
    }
}
