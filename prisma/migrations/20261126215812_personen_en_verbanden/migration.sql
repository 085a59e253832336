-- AlterTable
ALTER TABLE "traject" ADD COLUMN     "verleden" TEXT NOT NULL DEFAULT 'geen',
ADD COLUMN     "verleden_op" DATE,
ADD COLUMN     "wacht_op" TEXT;

-- AlterTable
ALTER TABLE "taak" ADD COLUMN     "opgepakt_door" UUID;

-- CreateTable
CREATE TABLE "persoon" (
    "id" UUID NOT NULL,
    "naam" TEXT NOT NULL,
    "naam_sleutel" TEXT NOT NULL,
    "geboorte_datum" DATE NOT NULL,
    "aangemaakt_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "persoon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bestuurder" (
    "school_id" UUID NOT NULL,
    "nummer" INTEGER NOT NULL,
    "persoon_id" UUID NOT NULL,
    "functie" TEXT NOT NULL,
    "sinds" DATE NOT NULL,
    "tot_en_met" DATE,

    CONSTRAINT "bestuurder_pkey" PRIMARY KEY ("school_id","nummer")
);

-- CreateTable
CREATE TABLE "verwantschap" (
    "school_id" UUID NOT NULL,
    "andere_school_id" UUID NOT NULL,
    "verwantschap" TEXT NOT NULL,
    "per" DATE NOT NULL,

    CONSTRAINT "verwantschap_pkey" PRIMARY KEY ("school_id","andere_school_id","verwantschap","per")
);

-- CreateTable
CREATE TABLE "instellingwijziging" (
    "versie" SERIAL NOT NULL,
    "sleutel" TEXT NOT NULL,
    "inhoud_hash" TEXT NOT NULL,
    "wijziging" JSONB NOT NULL,
    "actor_id" UUID NOT NULL,
    "rol" TEXT NOT NULL,
    "vastgelegd_op" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "instellingwijziging_pkey" PRIMARY KEY ("versie")
);

-- CreateIndex
CREATE UNIQUE INDEX "persoon_naam_sleutel_geboorte_datum_key" ON "persoon"("naam_sleutel", "geboorte_datum");

-- CreateIndex
CREATE INDEX "bestuurder_persoon_id_idx" ON "bestuurder"("persoon_id");

-- CreateIndex
CREATE INDEX "verwantschap_andere_school_id_idx" ON "verwantschap"("andere_school_id");

-- CreateIndex
CREATE UNIQUE INDEX "instellingwijziging_sleutel_key" ON "instellingwijziging"("sleutel");


-- What is recorded stays recorded: no UPDATE, no DELETE, no TRUNCATE.
CREATE TRIGGER instellingwijziging_alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON "instellingwijziging"
  FOR EACH STATEMENT EXECUTE FUNCTION weiger_wijziging();

-- What running trajecten have behind them; from here on every recording keeps it.
UPDATE "traject" SET "verleden" = 'geschorst', "verleden_op" = ("dossier"->'keurmerk'->>'statusSinds')::date
 WHERE "status" = 'geschorst';

UPDATE "traject" SET "verleden" = 'afgewezen', "verleden_op" = afwijzing.op
  FROM (SELECT "school_id", max((aanvraag->'besluit'->>'bekendgemaaktOp')::date) AS op
          FROM "traject", jsonb_array_elements("dossier"->'aanvraag'->'aanvragen') AS aanvraag
         WHERE aanvraag->'besluit'->>'uitkomst' = 'afgewezen'
         GROUP BY "school_id") AS afwijzing
 WHERE "traject"."school_id" = afwijzing."school_id" AND "soort_keurmerk" IS NULL AND afwijzing.op IS NOT NULL;
