package dev.copydesk.enrich.tags.rules;

import java.util.Locale;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanMinimalStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;

/** Which forms of a word are one, by language: singular and plural, and no more. */
enum WordForms {
    ENGLISH {
        @Override
        TokenStream plain(TokenStream words) {
            return super.plain(new EnglishPossessiveFilter(words));
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new EnglishMinimalStemFilter(words);
        }
    },
    GERMAN {
        @Override
        TokenStream fold(TokenStream words) {
            return super.fold(new GermanNormalizationFilter(words));
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new GermanMinimalStemFilter(words);
        }
    },
    FRENCH {
        @Override
        TokenStream plain(TokenStream words) {
            return super.plain(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES));
        }

        @Override
        TokenStream stem(TokenStream words) {
            return new FrenchMinimalStemFilter(words);
        }
    },
    /** A language of which nothing is known. */
    ANY;

    static WordForms of(@Nullable String language) {
        var code = language == null ? "" : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (code) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            case "fr" -> FRENCH;
            default -> ANY;
        };
    }

    /** Words in lower case, without accents and what hangs on them. */
    TokenStream plain(TokenStream words) {
        return fold(new LowerCaseFilter(words));
    }

    /** Letters alone: of a part of a word. */
    TokenStream fold(TokenStream words) {
        return new ASCIIFoldingFilter(words);
    }

    /** Of words that are plain, those that stand for all of their forms. */
    TokenStream stem(TokenStream words) {
        return words;
    }
}
