-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "school" (
    "id" UUID NOT NULL,
    "kvk_nummer" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "plaats" TEXT NOT NULL,
    "contact_email" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "school_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "actor" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "rol" TEXT NOT NULL,

    CONSTRAINT "actor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tekst" (
    "id" TEXT NOT NULL,
    "school_id" UUID NOT NULL,
    "inhoud" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tekst_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "traject" (
    "school_id" UUID NOT NULL,
    "versie" INTEGER NOT NULL,
    "schema" INTEGER NOT NULL,
    "dossier" JSONB NOT NULL,
    "wekker_op" TIMESTAMPTZ(3),
    "soort_keurmerk" TEXT,
    "status" TEXT NOT NULL,
    "volgende_termijn_datum" DATE,
    "volgende_termijn" TEXT,
    "volgende_termijn_wie" TEXT,
    "open_taken" INTEGER NOT NULL,
    "gewijzigd_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "traject_pkey" PRIMARY KEY ("school_id")
);

-- CreateTable
CREATE TABLE "gebeurtenis" (
    "school_id" UUID NOT NULL,
    "nr" INTEGER NOT NULL,
    "soort" TEXT NOT NULL,
    "gegevens" JSONB NOT NULL,
    "datum" DATE NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "rol" TEXT,
    "aanleiding_id" TEXT NOT NULL,

    CONSTRAINT "gebeurtenis_pkey" PRIMARY KEY ("school_id","nr")
);

-- CreateTable
CREATE TABLE "vastlegging" (
    "aanleiding_id" TEXT NOT NULL,
    "school_id" UUID NOT NULL,
    "opdracht" TEXT,
    "inhoud_hash" TEXT,
    "eerste_nr" INTEGER NOT NULL,
    "aantal" INTEGER NOT NULL,
    "geweigerd" JSONB NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vastlegging_pkey" PRIMARY KEY ("aanleiding_id")
);

-- CreateTable
CREATE TABLE "termijn" (
    "school_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "soort" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "wie" TEXT,
    "laatste_dag" DATE NOT NULL,
    "stand" TEXT NOT NULL,

    CONSTRAINT "termijn_pkey" PRIMARY KEY ("school_id","id")
);

-- CreateTable
CREATE TABLE "taak" (
    "school_id" UUID NOT NULL,
    "id" TEXT NOT NULL,
    "rol" TEXT NOT NULL,
    "omschrijving" TEXT NOT NULL,
    "uiterlijk" DATE,

    CONSTRAINT "taak_pkey" PRIMARY KEY ("school_id","id")
);

-- CreateTable
CREATE TABLE "bericht" (
    "id" TEXT NOT NULL,
    "school_id" UUID NOT NULL,
    "sjabloon" TEXT NOT NULL,
    "kanaal" TEXT NOT NULL,
    "gegevens" JSONB NOT NULL,
    "datum" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "pogingen" INTEGER NOT NULL DEFAULT 0,
    "volgende_poging_op" TIMESTAMPTZ(3),
    "verzonden_op" TIMESTAMPTZ(3),
    "fout" TEXT,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bericht_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud_hash" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "rijen" JSONB NOT NULL,
    "fouten" JSONB NOT NULL,
    "aantal" INTEGER NOT NULL,
    "gestart" INTEGER NOT NULL DEFAULT 0,
    "ongewijzigd" INTEGER NOT NULL DEFAULT 0,
    "status" TEXT NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "klaar_op" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klok" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "verschuiving_ms" BIGINT NOT NULL DEFAULT 0,
    "ronde" INTEGER NOT NULL DEFAULT 0,
    "onderweg_ms" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "klok_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "klokstand" (
    "school_id" UUID NOT NULL,
    "ronde" INTEGER NOT NULL,

    CONSTRAINT "klokstand_pkey" PRIMARY KEY ("school_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "school_kvk_nummer_key" ON "school"("kvk_nummer");

-- CreateIndex
CREATE INDEX "school_naam_id_idx" ON "school"("naam", "id");

-- CreateIndex
CREATE UNIQUE INDEX "actor_naam_rol_key" ON "actor"("naam", "rol");

-- CreateIndex
CREATE INDEX "tekst_school_id_idx" ON "tekst"("school_id");

-- CreateIndex
CREATE INDEX "traject_status_idx" ON "traject"("status");

-- CreateIndex
CREATE INDEX "traject_volgende_termijn_datum_idx" ON "traject"("volgende_termijn_datum");

-- CreateIndex
CREATE INDEX "gebeurtenis_aanleiding_id_idx" ON "gebeurtenis"("aanleiding_id");

-- CreateIndex
CREATE INDEX "vastlegging_school_id_idx" ON "vastlegging"("school_id");

-- CreateIndex
CREATE INDEX "termijn_laatste_dag_idx" ON "termijn"("laatste_dag");

-- CreateIndex
CREATE INDEX "taak_rol_uiterlijk_idx" ON "taak"("rol", "uiterlijk");

-- CreateIndex
CREATE INDEX "bericht_school_id_datum_idx" ON "bericht"("school_id", "datum");

-- CreateIndex
CREATE INDEX "bericht_status_volgende_poging_op_idx" ON "bericht"("status", "volgende_poging_op");

-- CreateIndex
CREATE UNIQUE INDEX "import_sleutel_key" ON "import"("sleutel");

-- AddForeignKey
ALTER TABLE "traject" ADD CONSTRAINT "traject_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is recorded stays recorded: no UPDATE, no DELETE, no TRUNCATE.
CREATE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'De tabel % is alleen om aan toe te voegen', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER gebeurtenis_alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON "gebeurtenis"
  FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

CREATE TRIGGER vastlegging_alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON "vastlegging"
  FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

-- Wakes the postkamer when there is something to send.
CREATE FUNCTION meld_bericht() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('bericht', '');
  RETURN NULL;
END
$$;

CREATE TRIGGER bericht_gemeld AFTER INSERT OR UPDATE OF "status" ON "bericht"
  FOR EACH STATEMENT EXECUTE FUNCTION meld_bericht();
