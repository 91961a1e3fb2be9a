package dev.copydesk.ingest.extract.metadata;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {
    private static final String BOAT = "https://www.harbour-post.example/boat.jpg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=/boat.jpg>",
                "<img src=data:image/gif;base64,R0lGOD data-src=/boat.jpg>",
                "<img src=/placeholder.png data-lazy-src=/boat.jpg>",
                "<img data-srcset='/small.jpg 320w, /boat.jpg 1200w' src=/blank.gif>",
                "<img srcset='/small.jpg 1x,/boat.jpg 2x' src=/small.jpg>",
                "<img srcset='/boat.jpg'>",
                "<picture><source srcset='/small.jpg 320w, /boat.jpg 1200w'><img src='data:image/svg+xml,x'></picture>",
                "<img src=/1x1.gif><noscript><img src=/boat.jpg></noscript>",
                "<amp-img src=/boat.jpg></amp-img>",
            })
    void theFileOfAPictureIsFoundBehindWhatWaitsForAScript(String picture) {
        assertThat(article(page("<figure>" + picture + "</figure>" + prose())).images())
                .extracting(Image::url)
                .containsExactly(BOAT);
    }

    @Test
    void aPictureHasTheTextInItsPlaceAndItsCaption() {
        var html =
                page("<figure><img src=/boat.jpg alt='A boat'><figcaption>The first boat leaves.</figcaption></figure>"
                        + prose());

        assertThat(article(html).images()).containsExactly(new Image(BOAT, "A boat", "The first boat leaves."));
    }

    @Test
    void theFeaturedPictureComesFirstWithItsFiguresCaption() {
        var html = page(
                "<meta property=og:image content=/boat.jpg>",
                "<figure><img src=/crew.jpg alt=Crew></figure><figure><img src='/boat.jpg?w=800' alt='A boat'></figure>"
                        + prose());

        assertThat(article(html).images()).extracting(Image::alt).containsExactly("A boat", "Crew");
    }

    @Test
    void aSetOfSizesWithCommasInItsAddressesIsRead() {
        assertThat(PictureSource.largest("/a,w_300/boat.jpg 300w, /a,w_900/boat.jpg 900w"))
                .isEqualTo("/a,w_900/boat.jpg");
    }
}
