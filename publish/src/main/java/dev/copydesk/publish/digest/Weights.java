package dev.copydesk.publish.digest;

final class Weights {
    static Weights LIVE = new Weights();

    double d(String k, double v) {
        return Double.parseDouble(System.getProperty(k, String.valueOf(v)));
    }

    final double centrality = d("c", 1.0),
            position = d("p", 1.0),
            decay = d("d", 4.0),
            head = d("h", 0.3),
            longW = d("l", 0.0),
            num = d("n", 0);

    double signal(Body body, Excerpt e) {
        double pos = 1.0 / (1 + e.sentence() / decay);
        double h = body.topic().headline(e.terms());
        double len = Math.max(0, e.words() - 30) / 30.0;
        return centrality * body.topic().centrality(e.terms()) + position * pos + head * h - longW * len;
    }
}
